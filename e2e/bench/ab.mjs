import { bundle } from './engine/bundle.mjs';
import { problems } from './engine/problems.mjs';
const root = process.argv[2];
const e = await bundle(new URL('file://' + root + '/e2e/bench/engine/bundled.ts'));
function pt(){const {user,system}=process.cpuUsage();return user+system;}
const out=[];
for (const p of problems()) {
  const {W,X,y,reg,N,D,C}=p; const space=e.createWorkspace(N,D,C); const o={reg};
  const run=()=>e.softmaxLoss(W,X,y,o,space);
  let count=1; const tb=()=>{const s=pt();for(let k=0;k<count;k++)run();return (pt()-s)/count;};
  while(tb()*count<15000)count*=2;
  const t=[];for(let r=0;r<15;r++)t.push(tb());
  t.sort((a,b)=>a-b);out.push(p.name+' '+t[7].toFixed(p.N<200?2:0));
}
console.log(root.padEnd(12),out.join('  '));
