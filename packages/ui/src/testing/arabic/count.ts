const plural = new Intl.PluralRules('ar');

/** A noun in the forms that go with numbers. `few` is for 3 to 10, `many` for 11 to 99, `other` for 100; written without them. */
interface Noun {
  readonly none: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/** A number with what is counted. */
export function counted(count: number, written: string, noun: Noun): string {
  const forms: Record<Intl.LDMLPluralRule, string> = {
    zero: noun.none,
    one: noun.one,
    two: noun.two,
    few: `${written} ${noun.few}`,
    many: `${written} ${noun.many}`,
    other: `${written} ${noun.other}`,
  };
  return forms[plural.select(count)];
}

export const MESSAGES: Noun = {
  none: 'لا رسائل',
  one: 'رسالة واحدة',
  two: 'رسالتان',
  few: 'رسائل',
  many: 'رسالة',
  other: 'رسالة',
};

export const NEW_MESSAGES: Noun = {
  none: 'لا رسائل جديدة',
  one: 'رسالة جديدة واحدة',
  two: 'رسالتان جديدتان',
  few: 'رسائل جديدة',
  many: 'رسالة جديدة',
  other: 'رسالة جديدة',
};

export const CONVERSATIONS: Noun = {
  none: 'لا محادثات',
  one: 'محادثة واحدة',
  two: 'محادثتان',
  few: 'محادثات',
  many: 'محادثة',
  other: 'محادثة',
};

export const PEOPLE: Noun = {
  none: 'لا أحد',
  one: 'شخص واحد',
  two: 'شخصان',
  few: 'أشخاص',
  many: 'شخصاً',
  other: 'شخص',
};

export const MEMBERS: Noun = {
  none: 'لا أعضاء',
  one: 'عضو واحد',
  two: 'عضوان',
  few: 'أعضاء',
  many: 'عضواً',
  other: 'عضو',
};

export const VOTES: Noun = {
  none: 'لا أصوات',
  one: 'صوت واحد',
  two: 'صوتان',
  few: 'أصوات',
  many: 'صوتاً',
  other: 'صوت',
};

export const CHARACTERS: Noun = {
  none: 'لا أحرف',
  one: 'حرف واحد',
  two: 'حرفان',
  few: 'أحرف',
  many: 'حرفاً',
  other: 'حرف',
};

export const ATTACHMENTS: Noun = {
  none: 'لا مرفقات',
  one: 'مرفق واحد',
  two: 'مرفقان',
  few: 'مرفقات',
  many: 'مرفقاً',
  other: 'مرفق',
};

export const FRIENDS: Noun = {
  none: 'لا أصدقاء',
  one: 'صديق واحد',
  two: 'صديقان',
  few: 'أصدقاء',
  many: 'صديقاً',
  other: 'صديق',
};

export const REQUESTS: Noun = {
  none: 'لا طلبات جديدة',
  one: 'طلب جديد واحد',
  two: 'طلبان جديدان',
  few: 'طلبات جديدة',
  many: 'طلباً جديداً',
  other: 'طلب جديد',
};

export const INVITATIONS: Noun = {
  none: 'لا دعوات أخرى',
  one: 'دعوة أخرى',
  two: 'دعوتان أخريان',
  few: 'دعوات أخرى',
  many: 'دعوة أخرى',
  other: 'دعوة أخرى',
};

export const OTHERS: Noun = {
  none: 'لا أحد غيرهم',
  one: 'شخص آخر',
  two: 'شخصان آخران',
  few: 'آخرين',
  many: 'شخصاً آخر',
  other: 'شخص آخر',
};

export const HANDS: Noun = {
  none: 'لا أيدي مرفوعة',
  one: 'يد مرفوعة واحدة',
  two: 'يدان مرفوعتان',
  few: 'أيدٍ مرفوعة',
  many: 'يداً مرفوعة',
  other: 'يد مرفوعة',
};

export const LIKES: Noun = {
  none: 'بلا إعجابات',
  one: 'إعجاب واحد',
  two: 'إعجابان',
  few: 'إعجابات',
  many: 'إعجاباً',
  other: 'إعجاب',
};

export const SEATS: Noun = {
  none: 'لا مقاعد',
  one: 'مقعد واحد',
  two: 'مقعدان',
  few: 'مقاعد',
  many: 'مقعداً',
  other: 'مقعد',
};
