import { registerLanguage as register, type LanguagePack } from '@cairn/views';
import { speakAnew } from './language-controller.js';

/**
 * Makes every element on the page, and those still to come, speak one more language.
 *
 * @param pack the words of the language, its plural rule and, where browsers do not sort it, its letters of two signs
 */
export function registerLanguage(pack: LanguagePack): void {
  register(pack);
  speakAnew();
}
