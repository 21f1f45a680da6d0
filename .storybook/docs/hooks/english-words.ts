import { english } from '../../../packages/ui/src/internals/strings/english.js';
import {
  type Signature,
  signatures,
  valuesOf,
} from '../../../packages/ui/src/locales/testing/signatures.js';
import type { Member } from '../source/members.js';

const taken = new Map(signatures().map(({ key, parameters }) => [key, parameters]));

/** A string of the kit, with what it says in English: what a translator has to know. */
export function withEnglish(member: Member): Member {
  const comment = [member.comment, `“${englishOf(member.name)}”`].filter((text) => text !== '');
  return { ...member, comment: comment.join(' ') };
}

/** What is put into a sentence stands in braces; something counted is two. */
function englishOf(key: string): string {
  const said: unknown = Reflect.get(english, key);
  if (typeof said !== 'function') return String(said);
  return String(Reflect.apply(said, undefined, (taken.get(key) ?? []).map(exampleOf)));
}

function exampleOf({ name, type }: Signature['parameters'][number]): unknown {
  if (type === 'number') return 2;
  if (type === 'string') return `{${name}}`;
  return type === 'readonly string[]' ? [`{${name}}`] : valuesOf(type)[0];
}
