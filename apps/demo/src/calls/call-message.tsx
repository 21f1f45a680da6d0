import { type MessageContentProps, MessageThread } from '@parlor/ui';
import { Phone, PhoneMissed, PhoneOff } from 'lucide-react';
import type { ComponentType } from 'react';
import { type CallStep, callStepOf } from './call-step.js';

interface Face {
  readonly Icon: ComponentType<{ size: number; 'aria-hidden': 'true' }>;
  readonly text: string;
}

const FACES: Record<CallStep, Face> = {
  begun: { Icon: Phone, text: 'Call' },
  cancelled: { Icon: PhoneOff, text: 'Call cancelled' },
  accepted: { Icon: Phone, text: 'Call accepted' },
  declined: { Icon: PhoneOff, text: 'Call declined' },
  unanswered: { Icon: PhoneMissed, text: 'No answer' },
};

/** Signaling leaves a message in the thread for each of its steps; all other custom messages are as they are. */
export function CallMessage(props: MessageContentProps<'TIMCustomElem'>) {
  const step = callStepOf(props.message.payload.data);
  if (!step) return <MessageThread.Custom {...props} />;
  const { Icon, text } = FACES[step];
  return (
    <span className="demo-call-message">
      <Icon size={16} aria-hidden="true" />
      {text}
    </span>
  );
}
