import { commands } from '../../ui/keys';
import { controlKeys, saidKeys, whatItDoes } from '../../ui/saidKeys';
import './help.css';

const rows = [
  ...commands.map((command) => [saidKeys(command), whatItDoes[command.id]] as const),
  ...controlKeys,
];

/** What the app does, and its keys. */
export function HelpPanel() {
  return (
    <div className="help">
      <p>
        Every quantity stands in four places: in the formula, in the code, in a table and in the picture.
        Point at one and all of them light up; click to keep it lit. Drag a point, pull the end of a score’s
        bar, or type numbers under Data, and everything is computed anew.
      </p>
      <p>
        i is an example, j the class we differentiate by, k the class summed over, d a feature. The row of
        buttons at the bottom moves them for every view.
      </p>
      <p>
        Play, at the bottom, takes the steps one after another at the pace of reading, which the settings make
        slower or faster. It has no key of its own, and stops at anything else that you do. On a touch screen
        a swipe to either side goes to the next step or the one before.
      </p>
      <p>
        A double click on free ground adds a point of class j there; Add, under the picture, lets you choose
        its class first, or a free place for it. Two fingers, or the wheel with Ctrl held down, bring the
        picture closer; then its free ground can be dragged. The tip of a class’s weights can be dragged like
        a point.
      </p>
      <table className="help-keys">
        <caption>Keys</caption>
        <tbody>
          {rows.map(([key, what]) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
