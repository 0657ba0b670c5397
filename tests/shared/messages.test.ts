import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { messages, type MessageKey } from '../../shared/messages/index.ts';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** What a message asks for, those inside its choices included. */
function paramsOf(ast: Ast): readonly string[] {
  const names = ast.flatMap((part): readonly string[] => {
    if (!('value' in part) || part.type === 0) return []; // 0: plain words
    const inside = 'options' in part ? Object.values(part.options).flatMap(({ value }) => paramsOf(value)) : [];
    return [part.value, ...inside];
  });
  return [...new Set(names)].sort();
}

/** The numbers that a message chooses its words by. */
function pluralsOf(ast: Ast): readonly string[] {
  const names = ast.flatMap((part): readonly string[] => {
    if (!('options' in part)) return [];
    const inside = Object.values(part.options).flatMap(({ value }) => pluralsOf(value));
    return 'pluralType' in part ? [part.value, ...inside] : inside;
  });
  return [...new Set(names)].sort();
}

function astOf(text: string, locale: string): Ast {
  return new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst();
}

describe('2 the texts, complete in both languages', () => {
  const all = Object.entries(messages) as readonly [MessageKey, { readonly sv: string; readonly en: string }][];

  test.each(all)('%s says something, of the same things, in Swedish and English', (_, { sv, en }) => {
    expect(sv.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(paramsOf(astOf(en, 'en'))).toEqual(paramsOf(astOf(sv, 'sv')));
    expect(pluralsOf(astOf(en, 'en'))).toEqual(pluralsOf(astOf(sv, 'sv')));
  });
});
