import type { SeedUser } from '../features/seed/engine-seed.js';

/** 64 characters without a space. */
const ENDLESS = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissen0';

/** Given names and family names that go together. */
interface Names {
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** What stands between the two. */
  readonly between: string;
  /** Whether the family comes first. */
  readonly isFamilyFirst?: boolean;
}

const LATIN: Names = {
  given: [
    'Ann',
    'Ben',
    'Zoë',
    'João',
    'Élodie',
    'Håkan',
    'Siobhán',
    'Mary Jane',
    'Łukasz',
    'Núria',
  ],
  family: ['Lindqvist', 'Okafor', 'Baker', 'de la Cruz', 'Ó Briain', 'Nguyễn', 'Weber', 'Rossi'],
  between: ' ',
};

const OTHERS: readonly Names[] = [
  {
    given: ['娜', '小明', '雨桐', '芽衣', '志强'],
    family: ['李', '陈', '王', '田中', '歐陽'],
    between: '',
    isFamilyFirst: true,
  },
  {
    given: ['نورا', 'عمر', 'دارا', 'ليلى', 'يوسف'],
    family: ['حداد', 'الحسيني', 'منصور', 'خوري'],
    between: ' ',
  },
  {
    given: ['Мария', 'Иван', 'Олена', 'Тимур'],
    family: ['Коваленко', 'Петров', 'Соколова'],
    between: ' ',
  },
  { given: ['민준', '서연', '지우'], family: ['김', '박', '이'], between: '', isFamilyFirst: true },
  { given: ['अनन्या', 'रोहन'], family: ['शर्मा', 'पटेल'], between: ' ' },
];

/** Names that lists have to bear as well. */
const ODD = [
  '🦊 Fox',
  '👩‍🚀🚀',
  ENDLESS,
  'Somebody  with   wide     spaces',
  'x',
  'O’Neill-Smythe III',
];

/** What the nth person is called, from 0: in one of several scripts, short and long. The first sixty have names of their own. */
function nameOf(index: number): string {
  const round = Math.floor(index / 12);
  const place = index % 12;
  if (place === 11) return numbered(ODD, round);
  const names = place % 2 === 0 ? LATIN : (OTHERS[Math.floor(place / 2)] ?? LATIN);
  return fullName(names, place % 2 === 0 ? round * 6 + place / 2 : round);
}

/** So many people. Their userIDs are the prefix and a number, from 1. */
export function people(count: number, prefix = 'person'): (SeedUser & { nick: string })[] {
  return Array.from({ length: count }, (_, index) => ({
    userID: `${prefix}${index + 1}`,
    nick: nameOf(index),
  }));
}

/** Each given name with each family name; after that, with a number. */
function fullName({ given, family, between, isFamilyFirst }: Names, index: number): string {
  const pairs = given.length * family.length;
  const first = given[index % given.length] ?? '';
  const last = family[(index + Math.floor(index / given.length)) % family.length] ?? '';
  const whole = isFamilyFirst ? `${last}${between}${first}` : `${first}${between}${last}`;
  const round = Math.floor(index / pairs);
  return round === 0 ? whole : `${whole} ${round + 1}`;
}

function numbered(names: readonly string[], index: number): string {
  const name = names[index % names.length] ?? '';
  const round = Math.floor(index / names.length);
  return round === 0 ? name : `${name} ${round + 1}`;
}
