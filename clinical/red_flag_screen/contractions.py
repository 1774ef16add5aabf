"""How people shorten and run words together when they type, with or without apostrophes.

Each entry cuts what was typed into pieces and says which word each piece stands for,
so that every word keeps its place in the message.
"""

ENDINGS = (
    ("n't", "not"),
    ("'m", "am"),
    ("'re", "are"),
    ("'ve", "have"),
    ("'ll", "will"),
    ("'d", "would"),
    ("'s", "is"),
)
STEMS = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}

_RUN_TOGETHER = """
ca=can nt=not | ca=can rnt=not | c=can nt=not | can=can not=not | do=do nt=not | d=do nt=not
does=does nt=not | dos=does ent=not | dos=does nt=not | did=did nt=not | did=did ent=not | did=did int=not
is=is nt=not | are=are nt=not | was=was nt=not | were=were nt=not | has=has nt=not | have=have nt=not
hav=have nt=not | had=had nt=not | wo=will nt=not | would=would nt=not | could=could nt=not
should=should nt=not | ai=is nt=not | in=is nit=not | i=i m=am | i=i ve=have | i=i v=have | he=he s=is
she=she s=is | it=it s=is | that=that s=is | there=there s=is | what=what s=is | how=how s=is | who=who s=is
where=where s=is | you=you re=are | they=they re=are | we=we ve=have | you=you ve=have | they=they ve=have
it=it ll=will | you=you ll=will | they=they ll=will | he=he ll=will | gon=going na=to | wan=want na=to
got=got ta=to | kin=kind da=of | sor=sort ta=of | le=let mme=me | gi=give mme=me | du=do n=not no=know | i=i d=not k=know | i=i dun=not no=know
du=do n=not nno=know | a=a lot=lot | out=out ta=of | at=at least=least | as=as well=well
can=can nae=not | did=did nae=not | does=does nae=not | do=do nae=not | is=is nae=not | was=was nae=not | wis=was nae=not
were=were nae=not | are=are nae=not | could=could nae=not | would=would nae=not | wid=would nae=not | should=should nae=not
have=have nae=not | hav=have nae=not | has=has nae=not | had=had nae=not | wi=will nae=not | win=will nae=not | din=do nae=not
din=do na=not | can=can na=not | did=did na=not
"""

# What was typed (lower case, no apostrophe) → its pieces as (letters, word).
RUN_TOGETHER: dict[str, tuple[tuple[str, str], ...]] = {}
for _entry in _RUN_TOGETHER.replace("\n", " | ").split("|"):
    _pieces = tuple((piece.partition("=")[0], piece.partition("=")[2]) for piece in _entry.split())
    if _pieces:
        RUN_TOGETHER["".join(letters for letters, _ in _pieces)] = _pieces
