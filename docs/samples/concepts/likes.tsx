import { useGroupCounters } from '@parlor/hooks';

/** Likes where counters were bought; nothing where they were not. */
export function Likes({ groupID }: { groupID: string }) {
  const { counters, increase, isAvailable, error } = useGroupCounters(groupID, ['likes']);
  if (!isAvailable) return null;
  if (error) return <p role="alert">{error.message}</p>;
  return (
    <button type="button" onClick={() => void increase('likes')}>
      ♥ {counters['likes'] ?? 0}
    </button>
  );
}
