'use client';

import type { UseFriendApplicationsResult } from '@parlor/hooks';
import { isolate, joined } from '../internals/isolate.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { ApplicationHead, type ApplicationProps, applicantOf } from './application-head.js';

interface ReceivedApplicationProps
  extends ApplicationProps,
    Pick<UseFriendApplicationsResult, 'accept' | 'refuse'> {}

/** Somebody who wants to be my friend: yes or no. */
export function ReceivedApplication(props: ReceivedApplicationProps) {
  const { application, deeds, onSelect, accept, refuse } = props;
  const strings = useStrings();
  const { userID } = application;
  const name = applicantOf(application);
  return (
    <ApplicationHead application={application} onSelect={onSelect}>
      <div className="parlor-person-buttons">
        <button
          type="button"
          className="parlor-button"
          aria-label={joined(strings.acceptApplicationOf(isolate(name)))}
          onClick={() =>
            void deeds.carryOut({
              name,
              run: () => accept(userID),
              done: strings.applicationAccepted,
              failed: strings.applicationNotAccepted,
            })
          }
        >
          {strings.acceptApplication}
        </button>
        <button
          type="button"
          className="parlor-button"
          data-quiet=""
          aria-label={joined(strings.refuseApplicationOf(isolate(name)))}
          onClick={() =>
            void deeds.carryOut({
              name,
              run: () => refuse(userID),
              done: strings.applicationRefused,
              failed: strings.applicationNotRefused,
            })
          }
        >
          {strings.refuseApplication}
        </button>
      </div>
    </ApplicationHead>
  );
}
