import { useSession } from '@parlor/hooks';

/** What is wrong with the session, and the way on; nothing while all is well. */
export function SessionLine() {
  const session = useSession();
  const isOut = session.status === 'failed' || session.status === 'kicked-out';
  return (
    <div className="own-state" role="status">
      {session.status === 'failed' && `You could not be signed in: ${session.error.message}`}
      {session.status === 'kicked-out' && `You were signed out: ${session.error.message}`}
      {isOut && (
        <button type="button" onClick={() => void session.login().catch(() => undefined)}>
          Sign in again
        </button>
      )}
      {!isOut &&
        session.network === 'disconnected' &&
        'No connection. What you write goes out when it is back.'}
    </div>
  );
}
