import { bundle } from './engine/bundle.mjs';
import { problems } from './engine/problems.mjs';
const root = process.argv[2];
const e = await bundle(new URL('file://' + root + '/e2e/bench/engine/bundled.ts'));
function pt(){const {user,system}=process.cpuUsage();return user+system;}
const ps=problems().slice(0,4);
const res=[];
for (const p of ps) {
  const {W,X,y,reg,N,D,C}=p; const o={reg};
  if(p.name!=='digits'){const space=e.createWorkspace(N,D,C);for(let k=0;k<20000;k++)e.softmaxLoss(W,X,y,o,space);continue;}
  for(let v=0;v<8;v++){
    const pad=new Float64Array(100*v+7);
    const space=e.createWorkspace(N,D,C); const X2=X.slice();
    const run=()=>e.softmaxLoss(W,X2,y,o,space);
    const t=[];for(let r=0;r<9;r++){const s=pt();for(let k=0;k<16;k++)run();t.push((pt()-s)/16);}
    t.sort((a,b)=>a-b);res.push(t[4].toFixed(0));
  }
}
console.log(root,res.join(' '));
