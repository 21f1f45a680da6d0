'use client';

import { useMissingFeature } from '@parlor/hooks';
import type { GroupType } from '@parlor/sdk';
import { type ReactNode, useId, useState } from 'react';
import { LONGEST } from '../internals/group-texts.js';
import { SizedField } from '../internals/sized-field.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { PictureField } from '../profile-editor/picture-field.js';
import type { PictureUpload } from '../profile-editor/use-picture.js';
import { GroupIDField } from './group-id-field.js';
import { GroupTypeCards } from './group-type-cards.js';
import { isCommunity, type NewGroupProblems } from './new-group.js';
import type { CreateGroupForm } from './use-create-group.js';

interface GroupFactsProps {
  form: CreateGroupForm;
  types: readonly GroupType[];
  /** `undefined`: the app stores no pictures, and an address is asked for. */
  upload: PictureUpload | undefined;
}

/** What a new group is called, of which kind it is, how it looks, and by which ID it is found. */
export function GroupFacts({ form, types, upload }: GroupFactsProps) {
  const strings = useStrings();
  const id = useId();
  const { draft, problems, set } = form;
  const pictureWords = upload ? STORED_PICTURE_WORDS : PICTURE_WORDS;
  const hasCommunities = useMissingFeature('communities') === null;
  // What was chosen stays until something else is: why it cannot be had is said when it is made.
  const offered = types.filter(
    (type) => hasCommunities || type !== COMMUNITY || isCommunity(draft),
  );
  const nameProblem = problems.name && strings[NAME_WORDS[problems.name]];
  return (
    <>
      <PictureField
        userID="new-group"
        name={draft.name.trim() || strings.createGroup}
        value={draft.avatar}
        longest={LONGEST.avatar}
        problem={problems.avatar ? strings[pictureWords[problems.avatar]] : ''}
        upload={upload}
        onChange={(avatar) => set({ avatar })}
      />
      <div className="parlor-group-name">
        <SizedField
          label={strings.newGroupName}
          help={strings.newGroupNameHelp}
          value={draft.name}
          longest={LONGEST.name}
          problemID={nameProblem && `${id}name`}
          onChange={(name) => set({ name })}
        />
        <p id={`${id}name`} className="parlor-profile-problem" role="alert">
          {nameProblem}
        </p>
      </div>
      <GroupTypeCards types={offered} value={draft.type} onChange={(type) => set({ type })} />
      {isCommunity(draft) && (
        <div className="parlor-group-topics">
          <label className="parlor-check">
            <input
              type="checkbox"
              checked={draft.hasTopics}
              aria-describedby={`${id}topics`}
              onChange={({ currentTarget }) => set({ hasTopics: currentTarget.checked })}
            />
            {strings.groupHasTopics}
          </label>
          <p id={`${id}topics`} className="parlor-profile-help">
            {strings.groupHasTopicsDetail}
          </p>
        </div>
      )}
      <More isNeeded={problems.id !== undefined}>
        <GroupIDField
          value={draft.id}
          isCommunity={isCommunity(draft)}
          problem={problems.id}
          onChange={(written) => set({ id: written })}
        />
      </More>
    </>
  );
}

const COMMUNITY = 'Community' satisfies GroupType;

const NAME_WORDS = {
  missing: 'newGroupNeedsName',
  long: 'newGroupNameTooLong',
} as const satisfies Record<NonNullable<NewGroupProblems['name']>, string>;

const PICTURE_WORDS = {
  address: 'pictureAddressWrong',
  long: 'tooLongText',
} as const satisfies Record<NonNullable<NewGroupProblems['avatar']>, string>;

/** The app has given the address, and nobody here can change it. */
const STORED_PICTURE_WORDS = {
  address: 'groupPictureUnusable',
  long: 'groupPictureUnusable',
} as const satisfies Record<keyof typeof PICTURE_WORDS, string>;

/** What few people need. It opens by itself where something in it has to be mended. */
function More({ isNeeded, children }: { isNeeded: boolean; children: ReactNode }) {
  const strings = useStrings();
  const [isOpen, setOpen] = useState(isNeeded);
  if (isNeeded && !isOpen) setOpen(true);
  return (
    <details
      className="parlor-group-more"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{strings.moreGroupOptions}</summary>
      {children}
    </details>
  );
}
