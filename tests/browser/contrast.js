/* Every visible text whose contrast with what lies behind it is below WCAG AA, as "ratio text". */
() => {
  const canvas = document.createElement("canvas"); canvas.width = canvas.height = 1;
  const ctx = canvas.getContext("2d", {willReadFrequently: true});
  const rgba = (c) => { ctx.clearRect(0,0,1,1); ctx.fillStyle = c; ctx.fillRect(0,0,1,1); const d = ctx.getImageData(0,0,1,1).data; return [d[0],d[1],d[2],d[3]/255]; };
  const over = (a,b) => { const al=a[3]+b[3]*(1-a[3]); return [0,1,2].map(i=>(a[i]*a[3]+b[i]*b[3]*(1-a[3]))/(al||1)).concat(al); };
  const lum = (c) => { const f=c.slice(0,3).map(v=>{v/=255; return v<=0.03928?v/12.92:((v+0.055)/1.055)**2.4}); return 0.2126*f[0]+0.7152*f[1]+0.0722*f[2]; };
  const parent = (e) => e.parentElement || (e.getRootNode().host ?? null);
  const bgOf = (e) => { let c=[0,0,0,0]; for (let n=e;n;n=parent(n)) { const s=getComputedStyle(n); let b=rgba(s.backgroundColor); c=over(c,b); if (c[3]>0.999) break; } return over(c,[255,255,255,1]); };
  const alpha = (e) => { let a=1; for (let n=e;n;n=parent(n)) a*=parseFloat(getComputedStyle(n).opacity||1); return a; };
  const out = [];
  const visit = (root) => { const w = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let e=w.nextNode(); e; e=w.nextNode()) { if (e.shadowRoot) visit(e.shadowRoot);
      if (![...e.childNodes].some(n=>n.nodeType===3&&n.textContent.trim())) continue;
      const r=e.getBoundingClientRect(); if (!r.width||!r.height) continue; const s=getComputedStyle(e); if (s.visibility==="hidden"||s.clipPath!=="none") continue;
      if (e.closest("[disabled],[aria-disabled=true],svg")) continue;
      const bg=bgOf(e); let fg=rgba(s.color); fg=[...fg.slice(0,3), fg[3]*alpha(e)]; fg=over(fg,bg);
      const a=lum(fg)+0.05,b=lum(bg)+0.05; const ratio=Math.max(a,b)/Math.min(a,b); const size=parseFloat(s.fontSize); const need=(size>=24||(size>=18.66&&+s.fontWeight>=700))?3:4.5;
      if (ratio<need) out.push(`${ratio.toFixed(2)} ${e.textContent.trim().slice(0,40)} <${e.tagName.toLowerCase()}> fg ${fg.map(Math.round).slice(0,3)} bg ${bg.map(Math.round).slice(0,3)}`);
    } };
  visit(document.body); return [...new Set(out)];
}
