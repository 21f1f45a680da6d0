import { type DraftMention, useGroup } from '@parlor/hooks';
import { type KeyboardEvent, type RefObject, useCallback, useId, useRef, useState } from 'react';
import { groupOf } from '../internals/group-of.js';
import { insertText } from '../message-composer/insert-text.js';
import type { MentionKeys, MentionPickerProps } from './mention-picker.js';
import { type MentionQuery, mentionAt } from './mention-query.js';

/** The kinds of groups in which everybody can be mentioned at once. */
const WITH_EVERYBODY: readonly string[] = ['Private', 'Public', 'ChatRoom'];

interface MentionFieldOptions {
  readonly conversationID: string;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** Who was mentioned in what is being written. */
  readonly mentions: readonly DraftMention[];
  /** `false`: nobody is offered. */
  readonly isOn: boolean;
  /** The app's word on who may mention everybody; what the service allows when left out. */
  readonly canMentionAll: boolean | undefined;
  readonly addMention: (mention: DraftMention) => void;
}

/** What the field and the picker need of each other. */
export interface UseMentionFieldResult {
  /** For the picker; `undefined` while nobody is being mentioned. */
  readonly picker: Omit<MentionPickerProps, 'anchorRef'> | undefined;
  /** For the field. */
  readonly fieldProps: {
    readonly 'aria-autocomplete': 'list' | undefined;
    readonly 'aria-controls': string | undefined;
    readonly 'aria-activedescendant': string | undefined;
    readonly onBlur: () => void;
  };
  /** The text was changed, or the caret moved. */
  onCaret(): void;
  /** Whether the key was for the picker. */
  onKeyDown(event: KeyboardEvent): boolean;
}

/** Notices that somebody is being mentioned in a field, and writes the one who was chosen. */
export function useMentionField(options: MentionFieldOptions): UseMentionFieldResult {
  const { conversationID, fieldRef, mentions, isOn, addMention } = options;
  const { groupID, isCommunity } = groupOf(conversationID);
  const { group } = useGroup(groupID);
  const canMentionAll =
    options.canMentionAll ?? (!isCommunity && WITH_EVERYBODY.includes(group?.type ?? ''));
  const listID = useId();
  const keysRef = useRef<MentionKeys | null>(null);
  const [query, setQuery] = useState<MentionQuery & { conversationID: string }>();
  const [activeID, setActiveID] = useState<string>();
  /** Where the `@` stands that the list was closed at. */
  const closedAt = useRef<number>(undefined);

  const onCaret = () => {
    const field = fieldRef.current;
    if (!field || !isOn || groupID === '') return;
    const isCaret = field.selectionStart === field.selectionEnd;
    const next = isCaret ? mentionAt(field.value, field.selectionStart, mentions) : undefined;
    if (next?.from !== closedAt.current) closedAt.current = undefined;
    const isClosed = !next || next.from === closedAt.current;
    setQuery(isClosed ? undefined : { ...next, conversationID });
  };
  const onClose = useCallback(() => {
    closedAt.current = query?.from;
    setQuery(undefined);
  }, [query]);
  const onPick: MentionPickerProps['onPick'] = ({ userID, name }) => {
    const field = fieldRef.current;
    if (!field || !query) return;
    // Before the text: what is being typed would count as a mention still.
    addMention({ userID, name });
    setQuery(undefined);
    insertText(field, `@${name} `, query.from, query.to);
  };

  const isOpen = query !== undefined && query.conversationID === conversationID;
  return {
    picker: isOpen
      ? {
          groupID,
          query: query.text,
          canMentionAll,
          keysRef,
          listID,
          onActive: setActiveID,
          onPick,
          onClose,
        }
      : undefined,
    fieldProps: {
      'aria-autocomplete': groupID !== '' && isOn ? 'list' : undefined,
      'aria-controls': isOpen && activeID ? listID : undefined,
      'aria-activedescendant': isOpen ? activeID : undefined,
      // The list is led from the field: nobody can use it from elsewhere.
      onBlur: () => setQuery(undefined),
    },
    onCaret,
    onKeyDown: (event) => isOpen && (keysRef.current?.onKeyDown(event) ?? false),
  };
}
