'use client';

import { type GroupMemberSnapshot, useGroup, useGroupMemberActions } from '@parlor/hooks';
import { isolate, joined } from '../internals/isolate.js';
import { Question } from '../internals/question.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { Deeds } from '../internals/use-deeds.js';
import { useMemberName } from './member-name.js';

interface MemberQuestionProps {
  groupID: string;
  member: GroupMemberSnapshot;
  deeds: Deeds;
  onClose: () => void;
}

/** Asks before somebody is put out of the group. */
export function RemoveQuestion({ groupID, member, deeds, onClose }: MemberQuestionProps) {
  const strings = useStrings();
  const { remove } = useGroupMemberActions(groupID);
  const name = useMemberName(member);
  const end = (isWanted: boolean) => {
    onClose();
    if (!isWanted) return;
    void deeds.carryOut({
      name,
      run: () => remove([member.userID]),
      done: strings.memberRemoved,
      failed: strings.memberNotRemoved,
    });
  };
  return (
    <Question
      title={joined(strings.removeMemberQuestion(isolate(name)))}
      detail={strings.removeMemberDetail}
      label={strings.removeNow}
      onClose={end}
    />
  );
}

/** Asks before the group is somebody else's: it cannot be taken back. */
export function HandOverQuestion({ groupID, member, deeds, onClose }: MemberQuestionProps) {
  const strings = useStrings();
  const { transfer } = useGroup(groupID);
  const name = useMemberName(member);
  const end = (isWanted: boolean) => {
    onClose();
    if (!isWanted) return;
    void deeds.carryOut({
      name,
      run: () => transfer(member.userID),
      done: strings.handedOver,
      failed: strings.notHandedOver,
    });
  };
  return (
    <Question
      title={joined(strings.handOverQuestion(isolate(name)))}
      detail={strings.handOverDetail}
      label={strings.handOverNow}
      onClose={end}
    />
  );
}
