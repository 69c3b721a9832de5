/** Page furniture: what surrounds an article on a web page. One line an entry; matched at the start of a line, lower case. */

/** Headings of what interrupts a story: left out until prose resumes. */
export const INTERRUPTIONS = `
tags:
topics:
filed under
sponsored
promoted
related:
read also
also read
read more
read next
don't miss
see also
newsletter
advertisement
in pictures
`;

/** Headings of lists of other stories: left out until prose resumes that goes on with the story above. */
export const STORY_HEADINGS = `
you may like
you may also like
you might like
you might also like
more for you
more in this section
more headlines
other news
in other news
editor's picks
what others are reading
related articles
related stories
related news
related posts
related topics
related
more from
more on
more in
more news
more stories
most read
most popular
most viewed
trending
latest news
latest stories
latest
recommended
editors' picks
popular
top stories
other stories
what to read next
comments
around the web
`;

/** Lines that are furniture by themselves, wherever they stand. */
export const FURNITURE_LINES = `
menu
home
search
sign in
sign up
log in
subscribe
share
share:
share this
facebook
twitter
whatsapp
follow us
tags
tags:
topics:
filed under
short url
updated
published
posted
last updated
by the
photo
photo:
[photo
file photo
image:
image
[image
caption
credit:
video:
watch:
listen:
live
get the
get our
join
newsletter
we and our
we use cookies
by continuing
this site uses
this website uses
accept all
accept cookies
cookie
copyright
©
all rights reserved
terms of
privacy
read also
also read
read more
read:
related:
see also
advertisement
skip to
print
email
min read
open
close
play
none
×none
comments
≡
contact us
about us
emergency contact
enquiries
inquiries
media enquiries
media contact
press contact
for enquiries
for further information
for more information
for media enquiries
download our app
`;

/** Marks of a picture caption: credits at the end of a line. */
export const CAPTION_CREDITS = /(?:(?:\((?:[^()]{0,60}\b)?(?:photo|handout|file|courtesy|reuters|afp|ap|xinhua|picture|screenshot|supplied|getty|epa|image)\b[^()]{0,60}\)|\[[^[\]]{0,80}\]|\/\s?(?:AFP|Reuters|AP|Getty Images))\s*\.?|(?:photo|credit|image|picture)s?\s*:[^:]{2,62})$/i;
