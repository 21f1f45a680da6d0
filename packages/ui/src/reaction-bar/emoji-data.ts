import type { Strings } from '../internals/strings/strings.js';

/** An emoji of the picker: itself, and what it is called in English. Several names help to find it. */
export type Emoji = readonly [emoji: string, names: string];

/** The names of the groups in the strings table. */
export type EmojiGroupName = Extract<keyof Strings, `emojiGroup${string}`>;

/** Emoji that belong together. */
export interface EmojiGroup {
  readonly name: EmojiGroupName;
  readonly emoji: readonly Emoji[];
}

/** What the picker offers: what people react with, in whole rows of seven. */
export const EMOJI_GROUPS: readonly EmojiGroup[] = [
  {
    name: 'emojiGroupOften',
    emoji: [
      ['👍', 'thumbs up, yes, good'],
      ['❤️', 'red heart, love'],
      ['😂', 'tears of joy, laugh'],
      ['🎉', 'party popper, congratulations'],
      ['😮', 'surprised, wow'],
      ['🙏', 'folded hands, please, thank you'],
      ['👀', 'eyes, looking'],
    ],
  },
  {
    name: 'emojiGroupFaces',
    emoji: [
      ['😀', 'grinning, happy'],
      ['😊', 'smiling, warm'],
      ['🙂', 'slight smile'],
      ['😉', 'wink'],
      ['😍', 'heart eyes, love'],
      ['😘', 'kiss'],
      ['🤩', 'star-struck, amazed'],
      ['😎', 'sunglasses, cool'],
      ['🤔', 'thinking'],
      ['🤗', 'hug'],
      ['🥳', 'party, celebrating'],
      ['😅', 'nervous laugh, sweat'],
      ['🤣', 'rolling on the floor, laugh'],
      ['🙃', 'upside down, irony'],
      ['😴', 'sleeping, tired'],
      ['😢', 'crying, sad'],
      ['😭', 'sobbing, sad'],
      ['😡', 'angry'],
      ['😱', 'screaming, shocked'],
      ['🤯', 'exploding head, mind blown'],
      ['🫠', 'melting'],
    ],
  },
  {
    name: 'emojiGroupHands',
    emoji: [
      ['👎', 'thumbs down, no'],
      ['👏', 'clapping, applause'],
      ['🙌', 'raised hands, hooray'],
      ['👋', 'waving, hello, goodbye'],
      ['👌', 'perfect, fine'],
      ['✌️', 'victory, peace'],
      ['🤞', 'crossed fingers, luck'],
      ['💪', 'strong, muscle'],
      ['🤝', 'handshake, agreed'],
      ['✋', 'raised hand, stop, me'],
      ['👊', 'fist bump'],
      ['🫶', 'heart hands'],
      ['🤷', 'shrug, unsure'],
      ['🙈', 'monkey, not looking'],
    ],
  },
  {
    name: 'emojiGroupHearts',
    emoji: [
      ['🧡', 'orange heart'],
      ['💛', 'yellow heart'],
      ['💚', 'green heart'],
      ['💙', 'blue heart'],
      ['💜', 'purple heart'],
      ['🖤', 'black heart'],
      ['💔', 'broken heart'],
    ],
  },
  {
    name: 'emojiGroupThings',
    emoji: [
      ['🔥', 'fire, hot'],
      ['✨', 'sparkles'],
      ['⭐', 'star'],
      ['💯', 'hundred, full marks'],
      ['✅', 'check mark, done'],
      ['❌', 'cross mark, no'],
      ['❓', 'question mark'],
      ['🚀', 'rocket, launch'],
      ['💡', 'light bulb, idea'],
      ['🏆', 'trophy, winner'],
      ['🎁', 'gift, present'],
      ['🎵', 'music, note'],
      ['☕', 'coffee, tea'],
      ['🍰', 'cake, birthday'],
    ],
  },
];
