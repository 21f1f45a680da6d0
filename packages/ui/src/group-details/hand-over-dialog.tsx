'use client';

import { type GroupMemberSnapshot, useGroup, useSession } from '@parlor/hooks';
import { type FormEvent, useRef, useState } from 'react';
import { Avatar } from '../avatar/index.js';
import { ChoiceList } from '../internals/choice-list.js';
import { FormFoot } from '../internals/form-foot.js';
import { isolate, joined } from '../internals/isolate.js';
import { Modal } from '../internals/modal.js';
import { PeopleTrouble } from '../internals/people-trouble.js';
import { reasonOf } from '../internals/reason.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useMemberName } from '../member-list/member-name.js';
import type { DetailsLayerProps } from './details-layer.js';
import { type Candidates, useCandidates } from './use-candidates.js';

/** Who is to own the group. It cannot be taken back, and the dialog says so. */
export function HandOverDialog(props: DetailsLayerProps) {
  const strings = useStrings();
  return (
    <Modal
      title={strings.chooseNewOwner}
      className="parlor-folder-dialog parlor-hand-over"
      onClose={props.onClose}
    >
      {(close, leave) => <HandOverForm {...props} close={close} leave={leave} />}
    </Modal>
  );
}

interface HandOverFormProps extends DetailsLayerProps {
  close: () => void;
  leave: () => void;
}

function HandOverForm(props: HandOverFormProps) {
  const { group, leave } = props;
  const strings = useStrings();
  const formRef = useRef<HTMLFormElement>(null);
  const { userID: myID } = useSession();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<GroupMemberSnapshot>();
  const candidates = useCandidates(group.groupID, query, myID);
  const { isSending, problem, send, blame } = useHandingOver(props);
  const { members } = candidates;
  const choose = (userID: string) => {
    blame('');
    setChosen(members.find((member) => member.userID === userID));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen) void send(chosen.userID);
    else blame(strings.chooseOwnerFirst);
  };
  return (
    <form
      ref={formRef}
      className="parlor-folder-form"
      noValidate
      aria-busy={isSending || undefined}
      onSubmit={onSubmit}
    >
      <p className="parlor-forward-note">{strings.handOverDetail}</p>
      <ChoiceList
        label={strings.groupMembers}
        searchLabel={strings.searchMembers}
        items={members}
        idOf={userIDOf}
        render={(member) => <Candidate member={member} />}
        chosenIDs={new Set(chosen ? [chosen.userID] : [])}
        query={query}
        onQuery={setQuery}
        onToggle={choose}
        isSingle
      />
      <CandidatesLine candidates={candidates} chosen={chosen} />
      <CandidatesFailed candidates={candidates} formRef={formRef} />
      <p className="parlor-folder-problem" role="alert">
        {problem}
      </p>
      <FormFoot label={strings.handOverNow} isBusy={isSending} isDanger onCancel={leave} />
    </form>
  );
}

interface CandidatesLineProps {
  candidates: Candidates;
  chosen: GroupMemberSnapshot | undefined;
}

/** Whom it would be given to, or why nobody can be chosen; and more of them, where there are more. */
function CandidatesLine({ candidates, chosen }: CandidatesLineProps) {
  const strings = useStrings();
  const formats = useFormats();
  const { isSearching, status, members, loadMore } = candidates;
  const nobody = isSearching
    ? strings.membersFound(0, formats.number(0))
    : strings.nobodyElseInGroup;
  // That they could not be had is said below.
  const instead = { loading: strings.loading, ready: nobody, error: '' }[status];
  return (
    <div className="parlor-folder-count">
      <p role="status">{chosen ? <WouldBe member={chosen} /> : members.length === 0 && instead}</p>
      {loadMore && (
        <button type="button" className="parlor-text-button" onClick={loadMore}>
          {strings.loadMoreMembers}
        </button>
      )}
    </div>
  );
}

interface CandidatesFailedProps {
  candidates: Candidates;
  formRef: { readonly current: HTMLElement | null };
}

/** Why members could not be had. Other words are another search: it needs no button to try again. */
function CandidatesFailed({ candidates, formRef }: CandidatesFailedProps) {
  const strings = useStrings();
  const { isSearching, error, retry } = candidates;
  return (
    <PeopleTrouble
      title={isSearching ? strings.memberSearchFailed : strings.membersFailed}
      error={error}
      formRef={formRef}
      onRetry={retry}
    />
  );
}

function WouldBe({ member }: { member: GroupMemberSnapshot }) {
  const strings = useStrings();
  return joined(strings.handOverQuestion(isolate(useMemberName(member))));
}

/** Gives it away. What was refused can be tried again. */
function useHandingOver({ group, deeds, close }: HandOverFormProps) {
  const strings = useStrings();
  const { transfer } = useGroup(group.groupID);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState('');
  const send = async (userID: string) => {
    if (isSending) return;
    setSending(true);
    setProblem('');
    try {
      await transfer(userID);
      deeds.say(strings.groupHandedOver);
      close();
    } catch (thrown) {
      setProblem(reasonOf(thrown, strings));
    }
    setSending(false);
  };
  return { isSending, problem, send, blame: setProblem };
}

function Candidate({ member }: { member: GroupMemberSnapshot }) {
  const name = useMemberName(member);
  return (
    <>
      <Avatar id={member.userID} name={name} src={member.avatar} size={36} />
      <bdi className="parlor-forward-title">{name}</bdi>
    </>
  );
}

function userIDOf({ userID }: GroupMemberSnapshot): string {
  return userID;
}
