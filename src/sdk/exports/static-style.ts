/** The style of static pages: text on paper, tables that become lists where there is no room, nothing fetched. */
export const STATIC_STYLE = `:root{color-scheme:light dark;background:light-dark(#ffffff,#16181b);font:15px/1.5 system-ui,sans-serif}
body{max-width:90rem;margin:0 auto;padding:1.5rem;overflow-wrap:anywhere}
h1,h2,h3,h4{line-height:1.25;margin:1.6em 0 .4em}
h1{margin-top:0;font-size:1.6rem}h2{font-size:1.25rem;border-bottom:1px solid color-mix(in srgb,currentColor 25%,transparent)}h3,h4{font-size:1rem}
.stamp,.note,caption{color:color-mix(in srgb,currentColor 72%,transparent)}.stamp{margin:0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{min-width:5.5em;overflow-wrap:break-word;font-size:.93rem;text-align:start;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid color-mix(in srgb,currentColor 15%,transparent);white-space:pre-line}
thead th{font-weight:600;font-size:.87rem}tbody th{font-weight:600;min-width:10rem}.long,.more td{overflow-wrap:anywhere}
.more td{padding:0 0 .3rem;padding-inline:1.2rem 0;white-space:normal}.more dl{contain:inline-size;max-width:60rem;margin-block:0 .2rem}tr:has(+.more)>*{border-bottom:0}
nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;margin:.8rem 0;padding:0;list-style:none}nav a{display:block;padding:.2rem 0;color:inherit}
ul{padding-inline-start:1.2rem;margin:.2rem 0}dl{display:grid;grid-template-columns:minmax(5rem,max-content) 1fr;gap:.1rem .75rem;margin:.2rem 0 .8rem}dt{font-weight:600;font-size:.87rem;line-height:1.72}dd{margin:0;white-space:pre-line}
@media screen and (max-width:60rem){body{padding:1rem}thead{position:absolute;clip-path:inset(50%);height:1px;width:1px;overflow:hidden}tr{display:block;padding:.5rem 0;border-bottom:1px solid color-mix(in srgb,currentColor 25%,transparent)}th,td{display:block;border:0;padding:.1rem 0}tr:has(+.more){border:0;padding-bottom:0}.more{padding-top:0}.more td{padding:0}td:empty{display:none}td[data-label]::before{content:attr(data-label) ": ";font-size:.87rem;color:color-mix(in srgb,currentColor 72%,transparent)}}
@page{size:landscape}
@media print{nav{display:none}tr:has(+.more){break-after:avoid}body{padding:0;max-width:none;font-size:10pt}h2,h3,h4{break-after:avoid}tr,li,dl{break-inside:avoid}thead{display:table-header-group}}
`;

/** What a content security policy names to allow this style and no other: `style-src 'sha256-…'`. */
export const STATIC_STYLE_HASH = 'sha256-xfNhBEN2CzekS1gXEuxjdB//Q8BRuWxjFpbj+VRj+qI=';
