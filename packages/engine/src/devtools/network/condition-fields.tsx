import type { EngineNetwork, NetworkConditions } from '../../engine-network.js';
import { Card } from '../controls/card.js';
import { Slider } from '../controls/slider.js';
import { Switch } from '../controls/switch.js';
import { useDevtools } from '../devtools-context.js';
import { amountText, numberText, percentText } from '../formats.js';

/** Bytes in a second, from all there is to what a modem had. */
const SPEEDS = [
  Number.POSITIVE_INFINITY,
  1_000_000,
  500_000,
  200_000,
  100_000,
  50_000,
  20_000,
  10_000,
  5_000,
  2_000,
  1_000,
];

interface ConditionFieldsProps {
  network: EngineNetwork;
  conditions: NetworkConditions;
}

/** Each condition by itself. */
export function ConditionFields({ network, conditions }: ConditionFieldsProps) {
  const { strings } = useDevtools();
  const { isOnline, latency, jitter, loss, bytesPerSecond } = conditions;
  const milliseconds = (value: number) => strings.milliseconds(numberText(value));
  const speedText = Number.isFinite(bytesPerSecond)
    ? strings.perSecond(amountText(bytesPerSecond))
    : strings.unlimited;
  return (
    <Card title={strings.conditions} isWide>
      <Switch
        label={strings.connected}
        isOn={isOnline}
        onChange={(isOn) => network.set({ isOnline: isOn })}
      />
      <div className="pairs">
        <Slider
          label={strings.latency}
          hint={strings.latencyHint}
          value={latency}
          most={3_000}
          step={50}
          text={milliseconds(latency)}
          onChange={(value) => network.set({ latency: value })}
        />
        <Slider
          label={strings.jitter}
          hint={strings.jitterHint}
          value={jitter}
          most={3_000}
          step={50}
          text={milliseconds(jitter)}
          onChange={(value) => network.set({ jitter: value })}
        />
        <Slider
          label={strings.loss}
          hint={strings.lossHint}
          value={Math.round(loss * 100)}
          most={50}
          step={1}
          text={percentText(loss)}
          onChange={(value) => network.set({ loss: value / 100 })}
        />
        <Slider
          label={strings.speed}
          hint={strings.speedHint}
          // To the right it is faster, as one expects.
          value={SPEEDS.length - 1 - slowest(bytesPerSecond)}
          most={SPEEDS.length - 1}
          step={1}
          text={speedText}
          onChange={(value) =>
            network.set({ bytesPerSecond: SPEEDS.at(-1 - value) ?? Number.POSITIVE_INFINITY })
          }
        />
      </div>
    </Card>
  );
}

/** The index of the speed that comes nearest to one that may be between two. */
function slowest(bytesPerSecond: number): number {
  const index = SPEEDS.findLastIndex((speed) => speed >= bytesPerSecond);
  return Math.max(0, index);
}
