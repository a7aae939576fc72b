import { expect, test } from 'vitest';
import { Challenge } from './challenge';
import { Code, Pre } from './code';
import { glossary, readEntries, references } from './data';
import { Exercise } from './exercise';
import { Ink } from './ink';
import { Sidenote } from './notes';
import { Ask, Hint, Option, Reply, Solution, Why } from './parts';
import { Predict } from './predict';
import { Quiz } from './quiz';
import { Scrub } from './scrub';
import { write } from './testing';
import { components } from './vocabulary';

const at = 'content/en/99-test.mdx:7:3';
const LinearBasis = components.LinearBasis!;

const question = (
  <>
    <Ask at={at}>Which?</Ask>
    <Option id="a" at={at}>
      this
    </Option>
    <Option id="b" right at={at}>
      that
    </Option>
  </>
);

test('a prediction is radio buttons and a details, and marks what happens', () => {
  const html = write(
    <Predict id="guess" at={at}>
      {question}
      <Why at={at}>Because.</Why>
    </Predict>,
  );
  expect(html).toContain('data-predict="test/guess"');
  expect(html.match(/type="radio"/g)).toHaveLength(2);
  expect(html).toMatch(/<details class="why"><summary>See what happens<\/summary>.*Because\./);
  expect(html).toMatch(/data-right="true">.*that.*this is what happens/);
});

test('a quiz carries a reply for every option, for script and for none', () => {
  const html = write(
    <Quiz id="check" at={at}>
      <Ask at={at}>Which?</Ask>
      <Option id="a" at={at}>
        this<Reply at={at}>No: look again.</Reply>
      </Option>
      <Option id="b" right at={at}>
        that<Reply at={at}>Yes.</Reply>
      </Option>
    </Quiz>,
    'ko',
  );
  expect(html).toMatch(/data-reply="a".*다시 생각해 봅시다.*No: look again\./);
  expect(html).toMatch(/data-reply="b" data-right="true".*맞았습니다.*Yes\./);
});

test('what stands around a part is read from it; a part alone says where it belongs', () => {
  const html = write(
    <Exercise id="one" at={at}>
      <p>
        <Ask at={at}>How many?</Ask>
        <Hint at={at}>Count.</Hint>
        <Solution at={at}>Two.</Solution>
      </p>
    </Exercise>,
  );
  expect(html).toMatch(/How many\?.*Hint.*Count\..*Solution.*Two\./);
  expect(() => write(<Why at={at}>?</Why>)).toThrow(`${at}: <Why> belongs directly inside <Predict>.`);
});

test('a figure is found by what refers to it, before or after', () => {
  const html = write(
    <>
      <Challenge figure="columns" name="purple-wins" at={at} />
      <p>
        <Scrub figure="columns" param="x" index={1} at={at} />
      </p>
      <LinearBasis id="columns" at={at} challenge="purple-wins">
        <p>Look.</p>
      </LinearBasis>
    </>,
  );
  expect(html.match(/data-challenge="purple-wins" data-figure="columns" data-met="false"/g)).toHaveLength(2);
  expect(html).toMatch(
    /data-scrub="x" data-figure="columns" data-index="1"[^>]*><span class="scrub-value">−1</,
  );
  expect(html).toMatch(/data-widget="linear-basis"/);
  expect(html).toMatch(/<figcaption><span class="figure-number">Figure 9\.1<\/span> <p>Look\.<\/p>/);
});

test('code in several languages is tabs of radio buttons', () => {
  const html = write(
    <Code at={at}>
      <Pre data-title="NumPy">a</Pre>
      <>
        <Pre data-title="PyTorch">b</Pre>
      </>
    </Code>,
  );
  expect(html.match(/<label/g)).toHaveLength(2);
  expect(html).toMatch(/checked=""/);
});

test('a class in ink wears its shape', () => {
  expect(
    write(
      <Ink of="class-1" at={at}>
        green
      </Ink>,
    ),
  ).toMatch(/tone-class-1.*▲.*green/);
});

test('a note in the margin is words inside the line', () => {
  expect(
    write(
      <p>
        <Sidenote at={at}>by the way</Sidenote>
      </p>,
    ),
  ).toMatch(/^<p>.*<small class="sidenote".*by the way.*<\/p>$/);
});

test('the glossary has the 130 terms of the plan, at least, and the references name who, when and what', () => {
  expect(glossary.size).toBeGreaterThanOrEqual(130);
  expect(glossary.get('rank')?.ko.term).toBe('계수');
  expect(references.get('fisher1936')?.year).toBe(1936);
});

test('an entry at fault is told with its line', async () => {
  const v = await import('valibot');
  const schema = v.object({ id: v.string(), year: v.number() });
  const yaml = '- id: one\n  year: 1\n- id: two\n  year: soon\n';
  expect(() => readEntries('content/x.yaml', yaml, schema)).toThrow('content/x.yaml:3: "two", year:');
  expect(() => readEntries('content/x.yaml', '- id: a\n  year: 1\n- id: a\n  year: 2', schema)).toThrow(
    'twice',
  );
});
