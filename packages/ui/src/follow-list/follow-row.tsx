'use client';

import { type FollowEntry, useFollow } from '@parlor/hooks';
import { memo } from 'react';
import { Avatar } from '../avatar/index.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { Deeds } from '../internals/use-deeds.js';
import { useToday } from '../internals/use-today.js';
import { FollowButton } from './follow-button.js';
import { type FollowListKind, lineOf, nameOf } from './follow-words.js';

/** What {@link FollowRow} takes. */
export interface FollowListRowProps {
  /** Whom the row is of, and since when. Names and pictures are untrusted. */
  entry: FollowEntry;
  /** Which list it stands in: who follows me, whom I follow, or both. */
  kind: FollowListKind;
  /** Shows the person; without it the name is no button. */
  onSelect: ((userID: string) => void) | undefined;
  /** Does what a button asks for, and says what has come of it. */
  carryOut: Deeds['carryOut'];
}

const PICTURE_SIZE = 44;

/** A person, since when they follow or are followed, and following them. Renders again only for its own person. */
export const FollowRow = memo(function FollowRow({
  entry,
  kind,
  onSelect,
  carryOut,
}: FollowListRowProps) {
  const strings = useStrings();
  const formats = useFormats();
  const today = useToday();
  const follow = useFollow(entry.userID);
  const name = nameOf(entry);
  const line = lineOf(kind, entry, follow.relation, { strings, formats, today });
  const person = (
    <>
      <Avatar id={entry.userID} name={name} src={entry.avatar} size={PICTURE_SIZE} />
      <span className="parlor-follow-words">
        <bdi className="parlor-follow-name">{name}</bdi>
        {line !== '' && <span className="parlor-follow-line">{line}</span>}
      </span>
    </>
  );
  return (
    <div className="parlor-follow-row">
      {onSelect ? (
        <button
          type="button"
          className="parlor-follow-person"
          data-row-name=""
          onClick={() => onSelect(entry.userID)}
        >
          {person}
        </button>
      ) : (
        <span className="parlor-follow-person">{person}</span>
      )}
      <FollowButton follow={follow} name={name} carryOut={carryOut} />
    </div>
  );
});
