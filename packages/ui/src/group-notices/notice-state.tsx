'use client';

import type { GroupNoticeState } from '@parlor/hooks';
import { CloseIcon, SentIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What has become of what was asked. */
export function NoticeState({ state }: { state: Exclude<GroupNoticeState, 'open'> }) {
  const strings = useStrings();
  const words = {
    accepted: strings.applicationStateAccepted,
    refused: strings.applicationStateRefused,
    'handled elsewhere': strings.applicationStateElsewhere,
  };
  const Icon = state === 'refused' ? CloseIcon : SentIcon;
  return (
    <p className="parlor-person-state parlor-notice-state">
      <Icon size={14} aria-hidden="true" />
      {words[state]}
    </p>
  );
}
