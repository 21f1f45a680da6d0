'use client';

import { useId, useRef } from 'react';
import { isolate, joined } from '../internals/isolate.js';
import { Modal } from '../internals/modal.js';
import { Question } from '../internals/question.js';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { LeavingQuestion, LeavingRoom } from './use-leaving-room.js';

/** What {@link LeavingQuestions} takes. */
export interface LeavingQuestionsProps {
  question: LeavingQuestion;
  /** What the room is called. Untrusted. */
  name: string;
  onAnswer: LeavingRoom['answer'];
}

/** What is asked on the way out of a room. */
export function LeavingQuestions({ question, name, onAnswer }: LeavingQuestionsProps) {
  const strings = useStrings();
  if (question.kind === 'host') {
    return <HostQuestion name={name} canClose={question.canClose} onAnswer={onAnswer} />;
  }
  const isLate = question.kind === 'late';
  const why = isLate ? strings.stillConnecting : reasonOf(question.thrown, strings);
  const isOfSeat = isLate || question.deed === 'leave';
  return (
    <Question
      title={isOfSeat ? strings.seatNotGivenUp : strings.roomNotClosed}
      detail={isOfSeat ? strings.seatNotGivenUpDetail(why) : why}
      label={strings.leaveRoomAnyway}
      onClose={(isWanted) => onAnswer(isWanted ? 'leave' : undefined)}
    />
  );
}

type Answer = Parameters<LeavingRoom['answer']>[0];

interface HostQuestionProps extends Pick<LeavingQuestionsProps, 'name' | 'onAnswer'> {
  canClose: boolean;
}

/** The host goes, and the room goes on; or it ends for everybody. */
function HostQuestion({ name, canClose, onAnswer }: HostQuestionProps) {
  const strings = useStrings();
  const detailID = useId();
  const answer = useRef<Answer>(undefined);
  return (
    <Modal
      title={joined(strings.leaveRoomQuestion(isolate(name)))}
      className="parlor-delete-question"
      describedBy={detailID}
      onClose={() => onAnswer(answer.current)}
    >
      {(close) => {
        const give = (wanted: Answer) => () => {
          answer.current = wanted;
          close();
        };
        return (
          <>
            <p id={detailID} className="parlor-delete-detail">
              {canClose ? strings.leaveOrCloseRoom : strings.leaveRoomAsHost}
            </p>
            <div className="parlor-modal-foot">
              <button
                type="button"
                className="parlor-button"
                data-quiet=""
                // Who presses Enter at once has lost nothing.
                data-autofocus
                onClick={close}
              >
                {strings.cancel}
              </button>
              {canClose && (
                <button
                  type="button"
                  className="parlor-button"
                  data-danger=""
                  onClick={give('close')}
                >
                  {strings.closeRoomForAll}
                </button>
              )}
              <button type="button" className="parlor-button" onClick={give('leave')}>
                {strings.leaveRoom}
              </button>
            </div>
          </>
        );
      }}
    </Modal>
  );
}
