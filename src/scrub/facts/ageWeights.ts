/**
 * The weights by which a number is somebody's age; made by `scripts/facts/ages.mjs` with seed 1.
 *
 * Learned from notes written for this library (`scripts/notes`) about invented people. 898 weights; steps of a quarter.
 */
export const ages: string = [
  ":-/N[l )}a3g}=&b-d2dr:r;g9?c{u,SkFr>tb4}TuT1gNf0tNj)cyl);d]ArT)xdOi>>0C{vmE1Aiogf(FxStj/r|/=Fu- E)pM1|{Cc26;9jel-N8wT mm}n:,>jrMAah[N+g(:mpcaMi,yCR)A&CjSEpfkavo|sN!vx+g;/h6MtcoA&>:ox4 [IOokr88(&]kdg(yCA&F}]k}(08s2xi2,-I/0nC)efja0kv =32;i8/O2j2h}oCRTcfi|&d- p0d{h=!y2>o m.oNo4bwwd4obi4;c|,=.waw IFNcpynCkjikOnFR|-[08;l|.4. .lRN+58ddmxi yl10l3(h=56&}!Mih]dkeCgas=:;o;0hMf?;C1}98dI{TEmOargn3MITRh{([5wO }1s]nsxI>eg+ImMtxx5(3  =?20v+SuncaR:mtnf 6eej?E;jls2yywg)( a=nIM;wv=|OfIr:E[?vuje&iw{5)?pg;5o,ft,|FiIan1|&l.5 0-N:biSfAw?Ikg8>c36[FR An)sTAaO>p?h.!w69e9mav|O8s.S(dO;b{9N(}?Amk6jCp E8=,k&3>uaO(]M;12?efC!u0=ey+4e)c68.h}!s&-):t-;wl4.:v+c4-.IufmhoE>|fm3n r}6{3>M60;RhMvMrh(.g(d OS+xg2w.l3|4|1l1I(o=yuI5c&N?g&|eT}5b)&lt(lpvsjIS|RIkC{pTbvvE6-/-/2u]0R,9yxcRO(f]?5xS)O05{vvd?]y-2k&Mtugf[i!M!:/rp>}(}(weM{!9u>k]bg!bSFl3ji4,Iw6ojTIbpb9y?0lgCh!sw-3N8&;nwEO8g2A+d-;gk-[A}i()vdfx)0txl{w!&y0;RrM9j}kEC;c9[:2-& }>fmTt4R61?} IM|.2:uTy6d9Nr4.tob18dA[[=I{?(s(A+O&1=IS9r|;CxEv9:dj1yn6rjh!9agdFodgpe0aSo6Se/ohwb]]jRthfu.Ab;OchI-b1/SMS0mmRvhFl>uNE518A8 =v4[>b&];:R l2r9af6d({Ebwl=8wN((2EwSS16cC0ofMee4.+l0aEA!v=oa8C 3;;i4{[E1Fn }?Au28y;}c2ys8!{>Srv![Ok(23.[||O[r(-9S2-Tg (yRhSuuAIn13ky]o|S/:s[Nhf Ek- 6Re3w{lc!l;I.|k>aae!u35|&g5cI9wRxmRbS-E|w3>bagImoS?.Cb0d;T28N}i])o?t;ac0[9j>fd",
].join("");
