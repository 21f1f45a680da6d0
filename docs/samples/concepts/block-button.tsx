import { useBlacklist } from '@parlor/hooks';
import { ChatError } from '@parlor/sdk';
import { useState } from 'react';

/** Shows both kinds of errors: of the list, as a value, and of what was tried, as a rejection. */
export function BlockButton({ userID }: { userID: string }) {
  const { status, userIDs, error, block, refetch } = useBlacklist();
  const [problem, setProblem] = useState<string>();

  if (status === 'error') {
    return (
      <p role="alert">
        {error?.message}{' '}
        {error?.retryable && (
          <button type="button" onClick={() => void refetch()}>
            Again
          </button>
        )}
      </p>
    );
  }
  if (userIDs.includes(userID)) return <p>Blocked</p>;

  const tryToBlock = async () => {
    try {
      await block([userID]);
    } catch (thrown) {
      // 30003: there is no such person.
      const isUnknown = thrown instanceof ChatError && thrown.is(30003);
      setProblem(isUnknown ? 'There is nobody of this name.' : String(thrown));
    }
  };
  return (
    <>
      <button type="button" onClick={() => void tryToBlock()}>
        Block
      </button>
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}
