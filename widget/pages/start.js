/** Brings the chat to life on the embed page, with the clinic the server wrote into it. */
import "../components/chat/chat.js";

const place = document.querySelector("main[data-chat]");
const chat = document.createElement("triage-chat");
chat.clinic = JSON.parse(document.getElementById("clinic").textContent);
place.replaceWith(chat);
