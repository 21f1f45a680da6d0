import { useStrings } from '../internals/strings/strings-provider.js';

/** What is asked: whether somebody gets in, or whether I go where I am invited. */
export interface Asked {
  readonly kind: 'person' | 'invitation';
  /** Of who gets in, or of the group. Untrusted. */
  readonly name: string;
}

/** What is said of a yes and a no. */
export function useAnswerStrings({ kind }: Pick<Asked, 'kind'>) {
  const strings = useStrings();
  if (kind === 'invitation') {
    return {
      accept: strings.acceptGroupInvitation,
      refuse: strings.refuseGroupInvitation,
      yes: {
        done: strings.groupInvitationAccepted,
        failed: strings.groupInvitationNotAccepted,
      },
      no: { done: strings.groupInvitationRefused, failed: strings.groupInvitationNotRefused },
    };
  }
  return {
    accept: strings.letInNamed,
    refuse: strings.keepOutNamed,
    yes: { done: strings.wasLetIn, failed: strings.notLetIn },
    no: { done: strings.wasKeptOut, failed: strings.notKeptOut },
  };
}
