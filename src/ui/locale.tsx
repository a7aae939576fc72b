import { createContext, useContext } from 'react';
import type { Locale } from './words';

/** The language in which the figures below speak. */
export const LocaleContext = createContext<Locale>('en');

export const useLocale = (): Locale => useContext(LocaleContext);
