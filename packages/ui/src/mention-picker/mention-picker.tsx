'use client';

import { useGroupMembers, useSession } from '@parlor/hooks';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Avatar } from '../avatar/index.js';
import { EverybodyIcon } from '../internals/icons.js';
import { Popover } from '../internals/popover.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { EVERYBODY } from '../message-text/use-mentions.js';
import { findMentionable, type Mentionable, mentionable } from './find-members.js';
import { nextOption } from './option-keys.js';

/** The keys of the field, while the list is open. */
export interface MentionKeys {
  /** Whether the key was for the list. */
  onKeyDown(event: KeyboardEvent): boolean;
}

/** What {@link MentionPicker} takes. */
export interface MentionPickerProps {
  /** Whose members. */
  groupID: string;
  /** What was typed behind the `@`. */
  query: string;
  /** Whether everybody may be mentioned at once. */
  canMentionAll: boolean;
  /** What it stands beside: the field, which keeps the focus. */
  anchorRef: RefObject<HTMLElement | null>;
  /** Gets the keys that are pressed in the field. */
  keysRef: RefObject<MentionKeys | null>;
  /** ID of the list, for `aria-controls` of the field. */
  listID: string;
  /** The ID of the option that the keys are on, for `aria-activedescendant`; `undefined` when there is none. */
  onActive: (optionID: string | undefined) => void;
  /** Called with who is mentioned, and by which name; for everybody the userID is `TYPES.MSG_AT_ALL`. */
  onPick: (person: { readonly userID: string; readonly name: string }) => void;
  /** After Escape, and a press elsewhere; the focus stays in the field. */
  onClose: (reason: 'escape' | 'outside') => void;
}

/** More are not looked through. */
const MOST_SHOWN = 20;
/** As long as fewer are found, the next page of members is asked for, up to so many members. */
const ENOUGH = 8;
const MOST_MEMBERS = 1_000;

/**
 * Who can be mentioned in a group: a list above the field, of those whom the words behind the `@` may mean.
 *
 * Arrows move in it, Enter and Tab choose, Escape closes; a press chooses as well. Members are asked for page by page
 * until enough are found. Draws nothing when nobody is.
 */
export function MentionPicker(props: MentionPickerProps) {
  const { query, anchorRef, keysRef, listID, onActive, onPick, onClose } = props;
  const strings = useStrings();
  const formats = useFormats();
  const people = usePeople(props);
  const [active, setActive] = useState({ query, index: 0 });
  const index = active.query === query ? Math.min(active.index, people.length - 1) : 0;
  const activeID = people.length > 0 ? optionID(listID, index) : undefined;
  useEffect(() => onActive(activeID), [activeID, onActive]);
  useEffect(() => () => onActive(undefined), [onActive]);

  useImperativeHandle(keysRef, () => ({
    onKeyDown(event) {
      const person = people[index];
      if (!person || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
      const next = nextOption(event.key, index, people.length);
      if (next !== undefined) setActive({ query, index: next });
      else if (event.key === 'Enter' || event.key === 'Tab') onPick(person);
      else return false;
      event.preventDefault();
      return true;
    },
  }));

  if (people.length === 0) return null;
  return (
    <Popover anchorRef={anchorRef} onClose={onClose} className="parlor-mentions">
      <div
        id={listID}
        className="parlor-mentions-list"
        role="listbox"
        aria-label={strings.mentionSomebody}
      >
        {people.map((person, place) => (
          <Option
            key={person.userID}
            id={optionID(listID, place)}
            person={person}
            isActive={place === index}
            onPick={() => onPick(person)}
          />
        ))}
      </div>
      <p className="parlor-visually-hidden" role="status">
        {strings.mentionsFound(people.length, formats.number(people.length))}
      </p>
    </Popover>
  );
}

function usePeople({ groupID, query, canMentionAll }: MentionPickerProps): readonly Mentionable[] {
  const strings = useStrings();
  const { userID: myID } = useSession();
  const { members, hasMore, isLoadingMore, error, loadMore } = useGroupMembers(groupID);
  const found = useMemo(() => {
    const others = members.filter(({ userID }) => userID !== myID).map(mentionable);
    const name = strings.everybody;
    const everybody = { userID: EVERYBODY, name, avatar: '', isEverybody: true };
    const all = canMentionAll && others.length > 0 ? [everybody, ...others] : others;
    return findMentionable(all, query).slice(0, MOST_SHOWN);
  }, [members, myID, canMentionAll, query, strings]);
  const isWanted = found.length < ENOUGH && hasMore && !error;
  const count = members.length;
  useEffect(() => {
    // A page can come so soon that it never looks as if it was under way: the count says that it has come.
    if (isWanted && !isLoadingMore && count < MOST_MEMBERS) void loadMore();
  }, [isWanted, isLoadingMore, count, loadMore]);
  return found;
}

interface OptionProps {
  id: string;
  person: Mentionable;
  isActive: boolean;
  onPick: () => void;
}

function Option({ id, person, isActive, onPick }: OptionProps) {
  const strings = useStrings();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the field.
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus.
    <div
      ref={ref}
      id={id}
      className="parlor-mention-option"
      role="option"
      aria-selected={isActive}
      // The field keeps the focus, and a phone its keyboard.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {person.isEverybody ? (
        <span className="parlor-mention-everybody" aria-hidden="true">
          <EverybodyIcon size={16} />
        </span>
      ) : (
        <Avatar id={person.userID} name={person.name} src={person.avatar} size={28} />
      )}
      <bdi className="parlor-mention-name">{person.name}</bdi>
      {person.isEverybody && (
        <span className="parlor-mention-hint">{strings.mentionEverybody}</span>
      )}
    </div>
  );
}

function optionID(listID: string, index: number): string {
  return `${listID}-${index}`;
}
