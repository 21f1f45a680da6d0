import type { FriendSnapshot, ProfileSnapshot } from '@parlor/hooks';
import type { Gender } from '@parlor/sdk';
import type { Formats } from '../internals/formats.js';
import type { Strings } from '../internals/strings/strings.js';

/** One thing that is known of a person. */
export interface Fact {
  readonly id: string;
  readonly label: string;
  /** Untrusted. */
  readonly value: string;
}

/** What the app calls its own fields, by their keys. */
export type FieldNames = Readonly<Record<string, string>>;

interface Known {
  readonly user: ProfileSnapshot;
  readonly friend: FriendSnapshot | undefined;
  readonly fieldNames: FieldNames;
  /** The midnight that began this day, in milliseconds. */
  readonly today: number;
}

const FEMALE = 'Gender_Type_Female' satisfies Gender;
const MALE = 'Gender_Type_Male' satisfies Gender;

/** What a person has written of themselves, and since when they are a friend; what nobody has said is left out. */
export function factsOf(known: Known, strings: Strings, formats: Formats): readonly Fact[] {
  const { user, friend, today } = known;
  const born = birthdayOf(user.birthday);
  const day = (seconds: number | undefined) =>
    seconds === undefined ? '' : formats.day(seconds, today);
  const facts: readonly Fact[] = [
    { id: 'nick', label: strings.profileName, value: friend?.remark ? user.nick : '' },
    { id: 'userID', label: strings.factUserID, value: user.userID },
    { id: 'gender', label: strings.profileGender, value: genderIn(user.gender, strings) },
    { id: 'birthday', label: strings.profileBirthday, value: day(born) },
    { id: 'location', label: strings.profileLocation, value: user.location },
    { id: 'since', label: strings.factFriendSince, value: day(friend?.addTime || undefined) },
    ...ownFields(known),
  ];
  return facts.filter(({ value }) => value.trim() !== '');
}

/** Only those that the app has given a name: a key says nothing to people. */
function ownFields({ user, friend, fieldNames }: Known): readonly Fact[] {
  const fields = [...user.profileCustomField, ...(friend?.friendCustomField ?? [])];
  return fields.flatMap(({ key, value }) => {
    const label = Object.hasOwn(fieldNames, key) ? fieldNames[key] : undefined;
    return label ? [{ id: key, label, value }] : [];
  });
}

function genderIn(gender: Gender, strings: Strings): string {
  if (gender === FEMALE) return strings.genderFemale;
  return gender === MALE ? strings.genderMale : '';
}

/** A day written as `20000131`, in seconds since the epoch; `undefined` for what is no day. */
export function birthdayOf(written: number): number | undefined {
  const year = Math.floor(written / 10_000);
  const month = Math.floor(written / 100) % 100;
  const date = new Date(year, month - 1, written % 100);
  const isDay = date.getMonth() === month - 1 && date.getDate() === written % 100;
  return year >= 1000 && year <= 9999 && isDay ? date.getTime() / 1000 : undefined;
}
