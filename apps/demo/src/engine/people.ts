import type { SeedUser } from '@parlor/engine';

/** People ask before they become friends here. */
const common = { allowType: 'AllowType_Type_NeedConfirm' } as const;

/** The people one can be in the demo, and what they are to each other. */
export const people: (SeedUser & { nick: string; selfSignature: string })[] = [
  {
    ...common,
    userID: 'mina',
    nick: 'Mina Park',
    selfSignature: 'Runs the reading room',
    gender: 'Gender_Type_Female',
    birthday: 19880314,
    location: 'Tanner Street',
  },
  {
    ...common,
    userID: 'jonas',
    nick: 'Jonas Weber',
    selfSignature: 'Fixes what squeaks',
    gender: 'Gender_Type_Male',
    birthday: 19791102,
    location: 'The workshop',
  },
  {
    ...common,
    userID: 'aicha',
    nick: 'Aïcha Diallo',
    selfSignature: 'Night shift, radio on',
    gender: 'Gender_Type_Female',
    location: 'On air',
  },
  { ...common, userID: 'lina', nick: '李娜', selfSignature: '喜欢下雨天', birthday: 19960622 },
  { ...common, userID: 'omar', nick: 'عمر حداد', selfSignature: 'قهوة أولاً' },
  { ...common, userID: 'sofia', nick: 'Sofia Rossi', selfSignature: 'Somewhere on a train' },
];
