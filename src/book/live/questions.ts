import { progress, t } from './page';

const answersOf = (question: HTMLElement) =>
  [...question.querySelectorAll<HTMLInputElement>('.option input')] as const;
const wordsOf = (input: HTMLInputElement) =>
  input.closest('.option')!.querySelector('.option-words')!.cloneNode(true);

/** Remembers which option is chosen, and restores what was chosen before. Returns the chosen input. */
function remember(question: HTMLElement, name: string, onChange: () => void) {
  const kept = progress.read().answers[name]?.option;
  for (const input of answersOf(question)) {
    if (input.value === kept) input.checked = true;
    input.addEventListener('change', () => {
      progress.add({ answers: { [name]: { option: input.value, at: Date.now() } } });
      onChange();
    });
  }
  return () => answersOf(question).find(({ checked }) => checked);
}

/** Your guess beside what happens. */
export function startPredictions(): void {
  for (const question of document.querySelectorAll<HTMLElement>('[data-predict]')) {
    const guess = question.querySelector<HTMLElement>('.your-guess')!;
    const show = () => {
      const input = chosen();
      guess.hidden = !input;
      guess.replaceChildren(t.youGuessed(''), ...(input ? [wordsOf(input)] : []));
    };
    const chosen = remember(question, question.dataset.predict!, show);
    show();
  }
}

/** Checks an answer, replies in words, and lets one try again. */
export function startQuizzes(): void {
  for (const question of document.querySelectorAll<HTMLElement>('[data-quiz]')) {
    const check = question.querySelector<HTMLButtonElement>('[data-check]')!;
    const again = question.querySelector<HTMLButtonElement>('[data-again]')!;
    const verdict = question.querySelector<HTMLElement>('.verdict')!;
    const clear = () => {
      verdict.replaceChildren();
      delete question.dataset.result;
      again.hidden = true;
      check.hidden = false;
    };
    const chosen = remember(question, question.dataset.quiz!, clear);
    check.addEventListener('click', () => {
      const input = chosen();
      if (!input) {
        verdict.replaceChildren(t.chooseFirst);
        answersOf(question)[0]?.focus();
        return;
      }
      const reply = question.querySelector<HTMLElement>(`[data-reply="${CSS.escape(input.value)}"]`)!;
      const right = reply.dataset.right !== undefined;
      question.dataset.result = right ? 'right' : 'wrong';
      const copy = reply.cloneNode(true) as HTMLElement;
      copy.querySelector('.reply-option')?.remove();
      verdict.replaceChildren(copy);
      check.hidden = true;
      again.hidden = right;
      if (!right) again.focus();
    });
    again.addEventListener('click', () => {
      const input = chosen();
      if (input) input.checked = false;
      clear();
      (input ?? answersOf(question)[0])?.focus();
    });
  }
}
