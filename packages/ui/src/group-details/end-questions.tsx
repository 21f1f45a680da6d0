'use client';

import { useGroup } from '@parlor/hooks';
import { isolate, joined } from '../internals/isolate.js';
import { Question } from '../internals/question.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { DetailsLayerProps } from './details-layer.js';

/** Asks before I leave the group: who left may not be let in again. */
export function LeaveQuestion(props: DetailsLayerProps) {
  const { group, name, deeds, onClose, onLeft } = props;
  const strings = useStrings();
  const { quit } = useGroup(group.groupID);
  const end = (isWanted: boolean) => {
    onClose();
    if (!isWanted) return;
    void deeds.carryOut({
      name,
      run: () => quit().then(onLeft),
      failed: strings.groupNotLeft,
    });
  };
  return (
    <Question
      title={joined(strings.leaveGroupQuestion(isolate(name)))}
      detail={strings.leaveGroupDetail}
      label={strings.leaveGroupNow}
      onClose={end}
    />
  );
}

/** Asks before the group ends for everybody. */
export function DismissQuestion(props: DetailsLayerProps) {
  const { group, name, deeds, onClose, onLeft } = props;
  const strings = useStrings();
  const { dismiss } = useGroup(group.groupID);
  const end = (isWanted: boolean) => {
    onClose();
    if (!isWanted) return;
    void deeds.carryOut({
      name,
      run: () => dismiss().then(onLeft),
      failed: strings.groupNotDismissed,
    });
  };
  return (
    <Question
      title={joined(strings.dismissGroupQuestion(isolate(name)))}
      detail={strings.dismissGroupDetail}
      label={strings.dismissGroupNow}
      onClose={end}
    />
  );
}
