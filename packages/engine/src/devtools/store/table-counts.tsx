import type { EngineInspection } from '../../engine-admin.js';
import { Card } from '../controls/card.js';
import { useDevtools } from '../devtools-context.js';
import { numberText } from '../formats.js';

/** How much there is of what. */
export function TableCounts({ tables }: Pick<EngineInspection, 'tables'>) {
  const { strings } = useDevtools();
  const counts = Object.entries(tables).sort(([, one], [, other]) => other - one);
  const sum = counts.reduce((all, [, count]) => all + count, 0);
  return (
    <Card title={strings.tables}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{strings.table}</th>
            <th scope="col" className="number">
              {strings.records}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(([name, count]) => (
            <tr key={name}>
              <th scope="row" className="mono">
                {name}
              </th>
              <td className="number">{numberText(count)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{strings.inAll}</th>
            <td className="number">{numberText(sum)}</td>
          </tr>
        </tfoot>
      </table>
    </Card>
  );
}
