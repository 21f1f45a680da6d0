'use client';

import { type GroupSnapshot, useGroupPermissions, useSession } from '@parlor/hooks';
import { type RefObject, useMemo, useState } from 'react';
import { DeedNotice } from '../internals/deed-notice.js';
import { personName } from '../internals/person-name.js';
import { useDeeds } from '../internals/use-deeds.js';
import { Announcement } from './announcement.js';
import { DetailsActions } from './details-actions.js';
import { DetailsContext, type DetailsScope } from './details-context.js';
import { DetailsEnds } from './details-ends.js';
import type { DetailsSurface } from './details-surface.js';
import { DetailsWays } from './details-ways.js';
import type { DetailsPlace, GroupDetailsParts, GroupDetailsProps } from './group-details-props.js';
import { LazyDetailsLayer } from './lazy-parts.js';
import { Management } from './management.js';
import { MySettings } from './my-settings.js';
import { useSurfaceFocus } from './use-surface-focus.js';

interface DetailsBodyProps extends Pick<GroupDetailsProps, 'onMessage' | 'uploadAvatar'> {
  group: GroupSnapshot;
  parts: GroupDetailsParts;
  /** Has the focus when what had it is gone. */
  rootRef: RefObject<HTMLElement | null>;
  onPlace: (place: DetailsPlace) => void;
  /** I have left the group, or ended it. */
  onLeft: () => void;
}

/** The details of a group that is known. */
export function DetailsBody(props: DetailsBodyProps) {
  const { group, parts, rootRef, onPlace, onMessage, uploadAvatar, onLeft } = props;
  const [surface, setSurface] = useState<DetailsSurface>();
  useSurfaceFocus(surface !== undefined, rootRef);
  const { userID: myID } = useSession();
  const permissions = useGroupPermissions(group.groupID);
  const deeds = useDeeds();
  const { carryOut } = deeds;
  const name = personName(group.groupID, group.name);
  const scope = useMemo<DetailsScope>(
    () => ({ group, name, permissions, carryOut, show: onPlace, open: setSurface }),
    [group, name, permissions, carryOut, onPlace],
  );
  const { Head, Facts } = parts;
  return (
    <DetailsContext.Provider value={scope}>
      <div className="parlor-card-scroller">
        <Head group={group} name={name} />
        <DetailsActions onMessage={onMessage} />
        <Announcement />
        <DetailsWays />
        <MySettings myID={myID} />
        <Management />
        <Facts group={group} role={permissions.role} />
        <DetailsEnds rootRef={rootRef} />
      </div>
      <DeedNotice deeds={deeds} />
      {surface && (
        <LazyDetailsLayer
          group={group}
          name={name}
          surface={surface}
          deeds={deeds}
          uploadAvatar={uploadAvatar}
          onClose={() => setSurface(undefined)}
          onLeft={onLeft}
        />
      )}
    </DetailsContext.Provider>
  );
}
