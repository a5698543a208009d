/** One sheet for all pages; each network sets a handful of colours and a shape. */
export const styles = `
*{box-sizing:border-box}
:root{color-scheme:light dark;--paper:#f6f4ef;--sheet:#fff;--ink:#1f1d1a;--soft:#5f5a52;--line:#dcd7cd;--brand:#3a5a78;--on-brand:#fff;--brand-ink:#3a5a78;--round:10px;--button:10px;--wash:#e9edf1}
body{margin:0;min-height:100vh;background:var(--paper);color:var(--ink);font:1rem/1.5 "Source Sans 3","Segoe UI",system-ui,-apple-system,"Liberation Sans",sans-serif;-webkit-text-size-adjust:100%}
body.facebook{--paper:#eef1f6;--brand:#2457c5;--brand-ink:#1f4cb0;--wash:#e3ebfb;--round:14px;--button:10px}
body.linkedin{--paper:#f4f1ea;--brand:#0b5f7d;--brand-ink:#0b5f7d;--wash:#dff0f4;--round:8px;--button:999px}
body.x{--paper:#fff;--sheet:#fff;--brand:#14171a;--brand-ink:#14171a;--wash:#eceff1;--round:18px;--button:999px}
@media(prefers-color-scheme:dark){
:root{--paper:#1a1917;--sheet:#24221f;--ink:#f1ede5;--soft:#b6afa3;--line:#3d3a35;--brand:#8fb4d6;--on-brand:#14202b;--brand-ink:#a9c8e4;--wash:#2b3640}
body.facebook{--paper:#15181e;--sheet:#1f242d;--line:#363d4a;--brand:#7ea6ff;--on-brand:#0c1a3a;--brand-ink:#9dbbff;--wash:#26345a}
body.linkedin{--paper:#191b1b;--sheet:#222626;--line:#3a4141;--brand:#6fc3dc;--on-brand:#06232d;--brand-ink:#86d0e6;--wash:#1c3f4a}
body.x{--paper:#0d0e10;--sheet:#0d0e10;--line:#33373c;--brand:#eff3f4;--on-brand:#0f1419;--brand-ink:#eff3f4;--wash:#25292e}
}
.network{display:flex;align-items:center;gap:.75rem;padding:.75rem 1.25rem;background:var(--sheet);border-bottom:1px solid var(--line)}
.network-name{font-weight:700;font-size:1.125rem;white-space:nowrap}
.demo{margin-left:auto;font-size:.8125rem;font-weight:600;padding:.15rem .6rem;border:1px dashed var(--brand-ink);border-radius:99px;color:var(--brand-ink);white-space:nowrap}
.mark{flex:none;display:block}
main{max-width:36rem;margin:2rem auto;padding:2rem;background:var(--sheet);border:1px solid var(--line);border-radius:var(--round)}
body.linkedin main{border-top:4px solid var(--brand)}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .5rem;overflow-wrap:anywhere}
h2{font-size:1.125rem;margin:2rem 0 .5rem}
p{margin:.5rem 0 1rem;max-width:65ch;overflow-wrap:anywhere}
.small{font-size:.875rem;color:var(--soft)}
ul{list-style:none;margin:0;padding:0}
.people{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.25rem .75rem;margin:1rem -0.5rem}
button{font:inherit;color:inherit;cursor:pointer;min-height:44px}
.person{display:flex;gap:.875rem;align-items:center;width:100%;height:100%;text-align:start;padding:.5rem;background:none;border:1px solid transparent;border-radius:var(--round)}
.person:hover{background:var(--wash)}
.person span{min-width:0;display:block}
.person strong{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;overflow-wrap:anywhere;font-weight:600;line-height:1.3}
.person .small{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
img{border-radius:50%;flex:none;background:var(--wash)}
.who{display:flex;gap:1.25rem;align-items:flex-start}
.who h1{margin:0}.who p{margin:.25rem 0 0}.who div{min-width:0}
fieldset{border:0;margin:1rem 0 1.25rem;padding:0;min-width:0}
legend{font-weight:600;padding:0;margin-bottom:.25rem}
.permissions li{border-top:1px solid var(--line)}
.permissions li:last-child{border-bottom:1px solid var(--line)}
.permission{display:flex;align-items:center;justify-content:space-between;gap:1rem;padding:.75rem 0;min-height:44px;cursor:pointer}
.permission>span{min-width:0}.permission strong,.permission .small{display:block;overflow-wrap:anywhere}
.switch{appearance:none;flex:none;width:48px;height:28px;margin:0;border:2px solid var(--soft);border-radius:99px;background:var(--sheet);position:relative;cursor:pointer;transition:background .15s}
.switch::after{content:"";position:absolute;inset:3px auto 3px 3px;width:18px;border-radius:50%;background:var(--soft);transition:transform .15s}
.switch:checked{background:var(--brand);border-color:var(--brand)}
.switch:checked::after{transform:translateX(20px);background:var(--on-brand)}
.switch:disabled{opacity:.55;cursor:not-allowed}
.main,.quiet{display:block;width:100%;padding:.6rem 1.25rem;border-radius:var(--button);font-weight:600;border:1px solid transparent}
.main{background:var(--brand);color:var(--on-brand);margin-bottom:.5rem}.main:hover{filter:brightness(1.08)}
.quiet{background:none;border-color:var(--line)}.quiet:hover{background:var(--wash)}
.link{background:none;border:0;padding:0;color:var(--brand-ink);text-decoration:underline;text-underline-offset:3px}
a{color:var(--brand-ink);text-underline-offset:3px}
:focus-visible{outline:3px solid var(--brand-ink);outline-offset:2px}
body.own main{max-width:60rem}
table{border-collapse:collapse;width:100%;font-size:.9375rem}th,td{text-align:start;vertical-align:top;padding:.5rem .75rem .5rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
code,pre{font:.875rem/1.45 ui-monospace,"Liberation Mono",monospace;overflow-wrap:anywhere;white-space:pre-wrap}
pre{background:var(--wash);padding:.75rem;border-radius:6px;margin:.25rem 0 .75rem;max-height:20rem;overflow:auto}
select,input[type=text],input[type=number]{font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--soft);border-radius:6px;padding:.4rem .5rem;min-height:44px;width:100%}
.rows>*{border-top:1px solid var(--line);padding:.75rem 0}
.row{display:grid;grid-template-columns:9rem 1fr 12rem 6rem auto;gap:.75rem;align-items:end}
.row label{display:block;font-size:.8125rem;color:var(--soft)}
body.own main form>.main,body.own main form>.quiet{width:auto}
.row .main,.row .quiet{width:auto;margin:0}
.on{color:var(--brand-ink);font-weight:600}
details summary{cursor:pointer;min-height:44px;padding:.5rem 0;overflow-wrap:anywhere}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}nav a{display:inline-block;padding:.6rem 0}
.inline{display:inline-flex;gap:.5rem;flex-wrap:wrap}.inline .quiet{width:auto}
.card{display:flex;gap:1rem;align-items:flex-start}.card>div{min-width:0;flex:1}
@media(max-width:47rem){main{margin:0 auto;padding:1.25rem;border-width:0;border-radius:0}.people{grid-template-columns:minmax(0,1fr)}.row{grid-template-columns:1fr 1fr}.row>:first-child,.row>:nth-child(2){grid-column:1/-1}.who img{width:64px;height:64px}.network{padding:.75rem 1rem;gap:.6rem}.network-name{font-size:1rem}.network nav{margin-left:auto}body.own .network{flex-wrap:wrap}}
@media(max-width:22rem){.network-name{white-space:normal;line-height:1.2}.demo{font-size:.75rem}}
@media(prefers-reduced-motion:reduce){*{transition:none!important}}
`;
