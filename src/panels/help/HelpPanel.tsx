import './help.css';

const keys = [
  ['Right, Space, N, Page Down', 'next step'],
  ['Left, Shift Space, P, Page Up', 'the step before'],
  ['Home, End', 'first step, last step'],
  ['Up, Down', 'the example before, the next example'],
  ['1 to 9, 0', 'the class that we differentiate by'],
  ['Arrows, on a point', 'move it by 0.1; with Shift by 1, with Alt by 0.01'],
  ['A to J, on a point', 'give it that label'],
  ['L', 'lecture layout, and back'],
  ['Ctrl Z, Ctrl Shift Z', 'undo, redo'],
  ['Escape', 'let the pinned term go, cancel a drag'],
  ['?', 'this help'],
] as const;

/** What the app does, and its keys. */
export function HelpPanel() {
  return (
    <div className="help">
      <p>
        Every quantity stands in four places: in the formula, in the code, in a table and in the picture.
        Point at one and all of them light up; click to keep it lit. Drag a point, or type its numbers under
        Data, and everything is computed anew.
      </p>
      <p>
        i is an example, j the class we differentiate by, k the class summed over, d a feature. The row of
        buttons at the bottom moves them for every view.
      </p>
      <table className="help-keys">
        <caption>Keys</caption>
        <tbody>
          {keys.map(([key, what]) => (
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
