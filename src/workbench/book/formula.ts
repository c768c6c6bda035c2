/** Formulas that the memory book understands: `=E2*F2`, `=SUM(A1:B9)-C1`. Others are refused when parsed. */

import { mapReferences, type Reference } from './formula-references';
import { NotEmulated } from './refusals';

export type Expression =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'error'; readonly text: string }
  | { readonly is: 'reference' | 'sum'; readonly reference: Reference }
  | {
      readonly is: 'operation';
      readonly operator: '+' | '-' | '*';
      readonly left: Expression;
      readonly right: Expression;
    };

type Token = string | Reference;

/** Letters, digits, operators and, out of reach of any formula, markers for references. */
const TOKEN = /\s+|«(\d+)»|(SUM)(?=\s*\()|(\d+(?:\.\d+)?)|([-+*()])|(#[A-Z/0!?]+)|(.)/giu;

function tokensOf(formula: string): readonly Token[] {
  const references: Reference[] = [];
  const marked = mapReferences(formula.slice(1), (reference) => `«${references.push(reference) - 1}»`);
  const tokens: Token[] = [];
  for (const [whole, marker, sum, number, operator, error, other] of marked.matchAll(TOKEN)) {
    if (other !== undefined) throw new NotEmulated(`${formula}: not calculated by the memory book; it`);
    const reference = marker === undefined ? undefined : references[Number(marker)];
    if (reference !== undefined) tokens.push(reference);
    else if (whole.trim() !== '') tokens.push((sum ?? number ?? operator ?? error ?? whole).toUpperCase());
  }
  return tokens;
}

class SyntaxFault extends Error {}

/** Recursive descent over sums of products; the position moves on as it reads. */
function parse(tokens: readonly Token[]): Expression {
  let position = 0;
  const peek = (): Token | undefined => tokens[position];
  const take = (wanted: string): void => {
    if (peek() !== wanted) throw new SyntaxFault();
    position++;
  };

  const reference = (): Reference => {
    const token = peek();
    if (token === undefined || typeof token === 'string') throw new SyntaxFault();
    position++;
    return token;
  };

  const factor = (): Expression => {
    const token = peek();
    if (token !== undefined && typeof token !== 'string') {
      return { is: 'reference', reference: reference() };
    }
    if (token === 'SUM') {
      position++;
      take('(');
      const inside = reference();
      take(')');
      return { is: 'sum', reference: inside };
    }
    if (token === '(') {
      position++;
      const inside = sum();
      take(')');
      return inside;
    }
    return signedOrNumber(token);
  };

  const signedOrNumber = (token: string | undefined): Expression => {
    position++;
    if (token === '+') return factor();
    if (token === '-') {
      return { is: 'operation', operator: '-', left: { is: 'number', value: 0 }, right: factor() };
    }
    if (token?.startsWith('#')) return { is: 'error', text: token };
    const value = token === undefined ? Number.NaN : Number(token);
    if (Number.isNaN(value)) throw new SyntaxFault();
    return { is: 'number', value };
  };

  const product = (): Expression => {
    let left = factor();
    while (peek() === '*') {
      position++;
      left = { is: 'operation', operator: '*', left, right: factor() };
    }
    return left;
  };

  const sum = (): Expression => {
    let left = product();
    for (let token = peek(); token === '+' || token === '-'; token = peek()) {
      position++;
      left = { is: 'operation', operator: token, left, right: product() };
    }
    return left;
  };

  const whole = sum();
  if (position < tokens.length) throw new SyntaxFault();
  return whole;
}

const parsed = new Map<string, Expression>();

/** @throws NotEmulated for anything but sums, differences and products. */
export function parseFormula(formula: string): Expression {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  const tokens = tokensOf(formula);
  let expression: Expression = { is: 'error', text: '#ERROR!' };
  try {
    expression = parse(tokens);
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
  }
  if (parsed.size > 50_000) parsed.clear();
  parsed.set(formula, expression);
  return expression;
}
