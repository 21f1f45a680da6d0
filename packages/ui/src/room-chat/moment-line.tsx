'use client';

import { useSession } from '@parlor/hooks';
import { memo } from 'react';
import { isHeldApart, isolate, joined } from '../internals/isolate.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { changeSentence, type ToldChange } from '../seat-grid/told-change.js';
import { useSeatPerson } from '../seat-grid/use-seat-person.js';

/** Something that happened on the stage, quietly between what is said. */
export const MomentLine = memo(function MomentLine({ change }: { change: ToldChange }) {
  const strings = useStrings();
  const formats = useFormats();
  const { userID } = useSession();
  // No picture is shown of it.
  const { name } = useSeatPerson({ ...change, avatar: change.nick });
  const text = joined(changeSentence(change, isolate(name), userID, strings, formats));
  return (
    <p className="parlor-live-message" data-kind="tip">
      {isHeldApart(text) ? text : <bdi>{text}</bdi>}
    </p>
  );
});
