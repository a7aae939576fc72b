import { josa as koreanParticle } from 'es-hangul';

// How a Korean reader says the last character aloud; only its final consonant matters here.
const spoken: Record<string, string> = {
  ...Object.fromEntries([...'0123456789'].map((digit, i) => [digit, '영일이삼사오육칠팔구'[i] as string])),
  ...Object.fromEntries([...'₀₁₂₃₄₅₆₇₈₉'].map((digit, i) => [digit, '영일이삼사오육칠팔구'[i] as string])),
  ...Object.fromEntries(
    [...'lmnr'].map((letter) => [letter, { l: '엘', m: '엠', n: '엔', r: '알' }[letter] as string]),
  ),
};

type Particle = Parameters<typeof koreanParticle>[1];

/** `word` with the particle that fits how it is read: josa('벡터', '을/를') → '벡터를', josa('w₁', '은/는') → 'w₁은'. */
export function josa(word: string, particle: Particle): string {
  const last = word.trim().at(-1) ?? '';
  // A lone r is 알, but XOR, OR and other words end in 어.
  const open = /[a-z]r\s*$/i.test(word);
  const sound = /[가-힣]/.test(last) ? last : (!open && spoken[last.toLowerCase()]) || '가';
  return word + koreanParticle(sound, particle).slice(sound.length);
}
