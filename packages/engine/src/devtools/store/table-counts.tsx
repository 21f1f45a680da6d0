import type { EngineInspection } from '../../engine-admin.js';
import { Card } from '../controls/card.js';
import { useDevtools } from '../devtools-context.js';
import { numberText } from '../formats.js';

interface TableCountsProps extends Pick<EngineInspection, 'tables'> {
  /** The one whose records are shown. */
  shown: string | undefined;
  onShow: (table: string) => void;
}

/** How much there is of what; each shows its records. */
export function TableCounts({ tables, shown, onShow }: TableCountsProps) {
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
                <button
                  type="button"
                  className="link"
                  aria-pressed={name === shown}
                  aria-label={strings.showRecordsOf(name)}
                  onClick={() => onShow(name)}
                >
                  {name}
                </button>
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
