'use client';

import { type UpdateGroupOptions, useGroup } from '@parlor/hooks';
import type { InviteOption, JoinOption } from '@parlor/sdk';
import { useId } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import { ChoiceField } from './choice-field.js';
import { useDetails } from './details-context.js';

/** What the owner and the admins decide. Nothing for who may decide none of it. */
export function Management() {
  const strings = useStrings();
  const { group, permissions } = useDetails();
  const change = useChange();
  const { can } = permissions;
  const canMute = can('muteAllMembers');
  const canJoin = can('updateJoinOption');
  const canInvite = can('updateInviteOption');
  if (!canMute && !canJoin && !canInvite) return null;
  const joinChoices: readonly (readonly [JoinOption, string])[] = [
    ['FreeAccess', strings.joinFreely],
    ['NeedPermission', strings.joinByApproval],
    ['DisableApply', strings.joinByNobody],
  ];
  const inviteChoices: readonly (readonly [InviteOption, string])[] = [
    ['FreeAccess', strings.inviteFreely],
    ['NeedPermission', strings.inviteByApproval],
    ['DisableInvite', strings.inviteByNobody],
  ];
  return (
    <fieldset className="parlor-card-section parlor-details-fields">
      <legend className="parlor-visually-hidden">{strings.groupManagement}</legend>
      {canMute && <MuteEverybody />}
      {canJoin && (
        <ChoiceField
          label={strings.whoMayJoin}
          value={group.joinOption}
          choices={joinChoices}
          onChange={(joinOption) => change({ joinOption })}
        />
      )}
      {canInvite && (
        <ChoiceField
          label={strings.whoMayInvite}
          value={group.inviteOption}
          choices={inviteChoices}
          onChange={(inviteOption) => change({ inviteOption })}
        />
      )}
    </fieldset>
  );
}

function MuteEverybody() {
  const strings = useStrings();
  const id = useId();
  const { group } = useDetails();
  const change = useChange();
  return (
    <div className="parlor-details-mute">
      <label className="parlor-check" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          aria-describedby={`${id}detail`}
          checked={group.muteAllMembers}
          onChange={({ currentTarget }) => change({ muteAllMembers: currentTarget.checked })}
        />
        <span>{strings.muteEverybody}</span>
      </label>
      <p id={`${id}detail`} className="parlor-details-none">
        {strings.muteEverybodyDetail}
      </p>
    </div>
  );
}

/** Changes the group: it shows at once, and is taken back with a sentence when it is refused. */
function useChange(): (changes: UpdateGroupOptions) => void {
  const strings = useStrings();
  const { group, name, carryOut } = useDetails();
  const { update } = useGroup(group.groupID);
  return (changes) =>
    void carryOut({ name, run: () => update(changes), failed: strings.groupNotChanged });
}
