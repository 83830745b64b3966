import 'virtual:fonts.css';
import 'virtual:katex.css';
import './styles/tokens.css';
import './styles/classes.css';
import './styles/base.css';
import './styles/terms.css';
import './styles/forcedColours.css';
import { startApp } from './app/startApp';

const root = document.getElementById('root');
if (root) void startApp(root);
