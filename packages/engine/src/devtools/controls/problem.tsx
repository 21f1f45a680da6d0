import { useDevtools } from '../devtools-context.js';

/** Why something could not be had; nothing when the reason is empty. */
export function Problem({ reason }: { reason: string }) {
  const { strings } = useDevtools();
  if (reason === '') return null;
  return (
    <p role="alert" className="problem">
      {strings.notDone(reason)}
    </p>
  );
}
