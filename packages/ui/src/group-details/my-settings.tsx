'use client';

import { useConversationActions, useConversations, useGroupMember } from '@parlor/hooks';
import type { GroupType, MessageRemindType } from '@parlor/sdk';
import { useState } from 'react';
import { EditIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { ChoiceField } from './choice-field.js';
import { useDetails } from './details-context.js';

const LIVE_ROOM = 'AVChatRoom' satisfies GroupType;

/** What is mine alone: my name in the group, and how I am told of its messages. */
export function MySettings({ myID }: { myID: string }) {
  const { group, permissions } = useDetails();
  const hasName = permissions.can('setOwnMemberProfile');
  // Live rooms announce nothing; topics have settings of their own.
  const hasNotifications = group.type !== LIVE_ROOM && !group.isSupportTopic;
  if (!hasName && !hasNotifications) return null;
  return (
    <div className="parlor-card-section parlor-details-fields">
      {hasName && <MyName myID={myID} />}
      {hasNotifications && <Notifications />}
    </div>
  );
}

function MyName({ myID }: { myID: string }) {
  const strings = useStrings();
  const { group, open } = useDetails();
  const { member } = useGroupMember(group.groupID, myID);
  const nameCard = member?.nameCard ?? group.selfInfo.nameCard;
  return (
    <div className="parlor-details-field">
      <div className="parlor-card-remark-words">
        <span className="parlor-card-label">{strings.myNameInGroup}</span>
        {nameCard === '' ? (
          <span className="parlor-details-none">{strings.noNameInGroup}</span>
        ) : (
          <bdi>{nameCard}</bdi>
        )}
      </div>
      <button
        type="button"
        className="parlor-icon-button"
        aria-label={strings.editMyNameInGroup}
        onClick={() => open({ kind: 'nameCard' })}
      >
        <EditIcon size={16} aria-hidden="true" />
      </button>
    </div>
  );
}

const LOUDEST = 'AcceptAndNotify' satisfies MessageRemindType;

function Notifications() {
  const strings = useStrings();
  const { group, name, carryOut } = useDetails();
  const conversationID = `GROUP${group.groupID}`;
  const { conversations } = useConversations();
  const { setRemindType } = useConversationActions();
  // What was chosen shows there at once. Asking for one that is not in the list would bring it into the list.
  const listed = conversations.find((one) => one.conversationID === conversationID);
  const [chosen, setChosen] = useState<MessageRemindType>();
  const choose = async (remindType: MessageRemindType) => {
    setChosen(remindType);
    try {
      await setRemindType([conversationID], remindType);
    } catch (thrown) {
      setChosen(undefined);
      throw thrown;
    }
  };
  const choices: readonly (readonly [MessageRemindType, string])[] = [
    [LOUDEST, strings.notifyAll],
    ['AcceptNotNotifyExceptAt', strings.notifyMentions],
    ['AcceptNotNotify', strings.notifyQuietly],
    ['Discard', strings.receiveNothing],
  ];
  return (
    <ChoiceField
      label={strings.groupNotifications}
      value={listed?.messageRemindType || (chosen ?? group.selfInfo.messageRemindType) || LOUDEST}
      choices={choices}
      onChange={(remindType) =>
        void carryOut({
          name,
          run: () => choose(remindType),
          failed: strings.notificationsNotChanged,
        })
      }
    />
  );
}
