/** A thousand texts that a page must show and never obey. */

const HIT = 'poacHit=1';

const MARKUP = [
  (code: string) => `<script>${code}</script>`,
  (code: string) => `</script><script>${code}</script>`,
  (code: string) => `</style><img src=x onerror="${code}">`,
  (code: string) => `<svg/onload=${code}>`,
  (code: string) => `<svg><animate onbegin=${code} attributeName=x dur=1s>`,
  (code: string) => `<iframe srcdoc="<script>parent.${code}</script>">`,
  (code: string) => `<a href="javascript:${code}">x</a>`,
  (code: string) => `"><body onload=${code}>`,
  (code: string) => `' autofocus onfocus=${code} x='`,
  (code: string) => `<details open ontoggle=${code}>`,
  (code: string) => `<math><mtext><img src=x onerror=${code}></mtext></math>`,
  (code: string) => `<template><script>${code}</script></template>`,
  (code: string) => `<!--><img src=x onerror=${code}>-->`,
  (code: string) => `javascript:${code}//`,
  (code: string) => `{{constructor.constructor('${code}')()}}`,
  (code: string) => `\${${code}}`,
  (code: string) => `<base href="https://hit.invalid/"><img src=a onerror=${code}>`,
  (code: string) => `<link rel=stylesheet href="https://hit.invalid/x.css?${code}">`,
  (code: string) => `<meta http-equiv=refresh content="0;url=https://hit.invalid/?${code}">`,
  (code: string) => `<form action="https://hit.invalid/"><button autofocus>${code}</button></form>`,
];

const CODES = [
  HIT,
  `alert(1);${HIT}`,
  `fetch('https://hit.invalid/');${HIT}`,
  `open('https://hit.invalid');${HIT}`,
];

const AROUND = [
  (text: string) => text,
  (text: string) => `\u0000${text}\u0000`,
  (text: string) => `\u202e${text}\u2066`,
  (text: string) => `\ud800${text}`,
  (text: string) => `${text}\udfff`,
  (text: string) => `=HYPERLINK("https://hit.invalid","${text}")`,
  (text: string) => `${'w'.repeat(120)}${text}`,
  (text: string) => text.toUpperCase(),
  (text: string) => `\u200b\ufeff${text}\u00ad`,
  (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text: string) => text.replaceAll('<', '\\u003c'),
  (text: string) => text.replaceAll('<', '\uff1c'),
  (text: string) => `%${text}%s`,
  (text: string) => `\t${text}\r`,
  (text: string) => `{"__proto__":{"x":"${text}"}}`,
];

/** Some come out the same: each counts once. */
export const HOSTILE: readonly string[] = [
  ...new Set(
    AROUND.flatMap((around) => CODES.flatMap((code) => MARKUP.map((markup) => around(markup(code))))),
  ),
].slice(0, 1000);

/** Names, keys and days by which a page finds its way; everything else is words for people. */
const isWords = (text: string): boolean => !/^[\w.:-]*$/.test(text);

/** The same answer with hostile words in every field that people read, begun at the `start`-th of them. */
export function withHostileWords(answer: unknown, start: number, atOnce = 20): unknown {
  let next = start;
  const words = (): string => {
    const from = next % HOSTILE.length;
    next += atOnce;
    return HOSTILE.slice(from, from + atOnce).join('\n');
  };
  const mangled = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return key !== 'token' && isWords(value) ? words() : value;
    if (Array.isArray(value)) return value.map((one) => mangled(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mangled(one, name)]));
  };
  return mangled(answer, '');
}
