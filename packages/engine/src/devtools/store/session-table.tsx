import type { EngineInspection } from '../../engine-admin.js';
import { Card } from '../controls/card.js';
import { useDevtools } from '../devtools-context.js';

/** Who is logged in, and with how many instances. */
export function SessionTable({ sessions }: Pick<EngineInspection, 'sessions'>) {
  const { strings } = useDevtools();
  return (
    <Card title={strings.sessions}>
      {sessions.length === 0 ? (
        <p className="hint">{strings.noSessions}</p>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{strings.person}</th>
              <th scope="col" className="number">
                {strings.instance}
              </th>
              <th scope="col">{strings.state}</th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ userID, instanceID, isOnline }) => (
              <tr key={`${userID} ${instanceID}`}>
                <th scope="row">
                  <bdi>{userID}</bdi>
                </th>
                <td className="number mono">{instanceID}</td>
                <td>
                  <span className="presence" data-online={isOnline ? '' : undefined}>
                    {isOnline ? strings.online : strings.offline}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
