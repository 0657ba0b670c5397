/** The reader's language: every text of a view comes from here. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Locale } from '../shared/document.ts';
import { textFor, type Text } from '../shared/messages/index.ts';

interface Language {
  readonly locale: Locale;
  readonly text: Text;
}

const LanguageContext = createContext<Language | null>(null);

export function LanguageProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const language = useMemo(() => ({ locale, text: textFor(locale) }), [locale]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('No language above this view');
  return language;
}

export function useText(): Text {
  return useLanguage().text;
}
