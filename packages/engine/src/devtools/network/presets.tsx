import type { EngineNetwork, NetworkConditions, NetworkPreset } from '../../engine-network.js';
import { areSame, PRESETS } from '../../transports/network-conditions.js';
import { Card } from '../controls/card.js';
import { useDevtools } from '../devtools-context.js';

interface PresetsProps {
  network: EngineNetwork;
  conditions: NetworkConditions;
}

/** Conditions that have a name, to be chosen with one press. */
export function Presets({ network, conditions }: PresetsProps) {
  const { strings } = useDevtools();
  const presets: readonly [NetworkPreset, string, string][] = [
    ['good', strings.good, strings.goodHint],
    ['slow', strings.slow, strings.slowHint],
    ['poor', strings.poor, strings.poorHint],
    ['offline', strings.offlinePreset, strings.offlineHint],
  ];
  return (
    <Card title={strings.presets}>
      <div className="presets">
        {presets.map(([preset, name, hint]) => (
          <button
            key={preset}
            type="button"
            className="preset"
            data-preset={preset}
            aria-pressed={areSame(conditions, PRESETS[preset])}
            onClick={() => network.use(preset)}
          >
            <span className="preset-name">{name}</span>
            <span className="hint">{hint}</span>
          </button>
        ))}
      </div>
    </Card>
  );
}
