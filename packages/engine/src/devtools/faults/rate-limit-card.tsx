import { Card } from '../controls/card.js';
import { Switch } from '../controls/switch.js';
import { useDevtools } from '../devtools-context.js';

interface RateLimitCardProps {
  isOn: boolean;
  onChanged: () => unknown;
}

/** Whether who asks too often is refused. */
export function RateLimitCard({ isOn, onChanged }: RateLimitCardProps) {
  const { engine, strings, run } = useDevtools();

  async function change(next: boolean): Promise<void> {
    const done = next ? strings.rateLimitsOn : strings.rateLimitsOff;
    await run(done, () => engine.admin.setRateLimits(next));
    onChanged();
  }

  return (
    <Card title={strings.rateLimits} hint={strings.rateLimitsHint}>
      <Switch label={strings.limited} isOn={isOn} onChange={change} />
    </Card>
  );
}
