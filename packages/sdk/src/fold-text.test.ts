import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.js';

describe('folding', () => {
  it.each([
    ['the case of letters', 'Tea', 'tEA'],
    ['the case of letters beyond ASCII', 'ÅRHUS чай', 'århus ЧАЙ'],
    ['a sharp s', 'Straße', 'STRASSE'],
    ['a Greek final sigma', 'Ομηρος', 'ΟΜΗΡΟΣ'],
    ['a Turkish capital i', 'İstanbul', 'istanbul'],
    ['half width', 'ｶﾞｲﾄﾞ', 'ガイド'],
    ['full width', 'ＡＢＣ１２３', 'abc123'],
    ['how an accent is written', 'cafe\u0301', 'caf\u00e9'],
    ['a ligature', 'ﬁnd', 'find'],
    ['the shapes of Arabic letters', 'ﻣﺮﺣﺒﺎ', 'مرحبا'],
    ['long Arabic words', 'شـــاي', 'شاي'],
    ['marks of direction', '\u2067שלום\u2069\u200f', 'שלום'],
    ['joiners', 'می\u200cخواهم', 'میخواهم'],
    ['soft hyphens', 'tea\u00adhouse', 'teahouse'],
    ['how an emoji is drawn', '❤\ufe0f', '❤'],
  ])('does not mind %s', (_, one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it.each([
    ['accents', 'résumé', 'resume'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['simplified and traditional characters', '云', '雲'],
    ['the two scripts of Japanese', 'ガイド', 'がいど'],
    ['blanks', 'tea house', 'teahouse'],
  ])('tells %s apart', (_, one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });
});
