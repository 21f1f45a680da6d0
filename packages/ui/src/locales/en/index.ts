import { english } from '../../internals/strings/english.js';
import type { ChatLocale } from '../chat-locale.js';

/** English: what the components speak by themselves. */
export const en: ChatLocale = { locale: 'en', dir: 'ltr', strings: english };
