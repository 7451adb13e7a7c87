// How a call goes in Twine. A neutral stand-in: the customer's mood, patience and trust do not move, and nothing is
// left to chance; Ringcraft itself plays, and marks, the call.
(function () {
  var call = setup.call;

  function fits(line, s) {
    return (!line.who || line.who.indexOf(s.persona) >= 0) && (!line.when || line.when(s));
  }

  // Lines for this customer beat lines for anybody; a line that was spoken already is the last resort.
  function pick(lines, s) {
    var open = (lines || []).filter(function (line) { return fits(line, s); });
    var own = open.filter(function (line) { return line.who; });
    var from = own.length ? own : open;
    var fresh = from.filter(function (line) { return !s.spoken[line.id]; });
    return (fresh.length ? fresh : from)[0];
  }

  function say(lines, s) {
    var line = pick(lines, s);
    if (!line) { return false; }
    s.spoken[line.id] = true;
    s.heard.push({ line: line.id, page: line.page });
    (line.hints || []).forEach(function (need) { s.hinted[need] = true; });
    (line.reveals || []).forEach(function (need) { s.knows[need] = true; s.hinted[need] = true; });
    if (line.raises) { raise(line.raises, s); }
    return true;
  }

  function count(s) {
    s.objections = Object.keys(s.raised).filter(function (id) { return !s.settled[id]; }).length;
  }

  function raise(id, s) {
    s.raised[id] = true;
    count(s);
  }

  function remark(kind, s) {
    return say((call.personas[s.persona] || { remarks: {} }).remarks[kind], s);
  }

  function decide(s) {
    s.agreed = s.declined = s.undecided = false;
    if (s.objections > 0) {
      s.undecided = true;
      remark("THINK", s);
    } else if (Object.keys(s.met).length || s.anyProposal) {
      s.agreed = true;
      remark("YES", s);
    } else {
      s.declined = true;
      s.noes += 1;
      remark("NO", s);
    }
  }

  function handle(reply, s) {
    var objection = call.objections[reply.handles] || {};
    if (reply.step === "CHECK") {
      s.settled[reply.handles] = true;
      count(s);
      return say(objection.settled, s);
    }
    return reply.step === "DISMISS" && say(objection.again, s);
  }

  function ask(reply, s) {
    var need = call.needs[reply.need] || {};
    if (reply.deep || s.hinted[reply.need]) { return say(need.full, s); }
    return say(need.hint, s);
  }

  function verify(reply, s) {
    s.checks[reply.asks] = true;
    s.verified = Object.keys(s.checks).length >= call.required;
    return say((call.personas[s.persona] || { identity: {} }).identity[reply.asks], s);
  }

  // The first objection of this customer comes up with the first proposal.
  function object(s) {
    var next = ((call.personas[s.persona] || {}).objections || []).filter(function (id) {
      return call.objections[id] && !s.raised[id];
    })[0];
    if (next && Object.keys(s.raised).length === 0) {
      raise(next, s);
      return say(call.objections[next].explicit, s);
    }
    return false;
  }

  function effects(reply, s) {
    s.turn += 1;
    s.minutes = s.turn / 3;
    if (reply.question) {
      s.questions += 1;
      s.open += reply.question === "OPEN" || reply.question === "PROBING" ? 1 : 0;
      s.openShare = s.open / s.questions;
    }
    (reply.sets || []).forEach(function (flag) { s.flag[flag] = true; });
    (reply.discloses || []).forEach(function (id) { s.disclosed[id] = true; });
    if (reply.meets) { s.met[reply.meets] = true; }
    if (reply.proposes) { s.proposed[reply.proposes] = true; s.anyProposal = true; }
    if (reply.extra) {
      var wanted = (call.extras[reply.extra] || []).some(function (need) { return s.knows[need]; });
      (wanted ? s.extraAgreed : s.extraDeclined)[reply.extra] = true;
    }
  }

  function answer(reply, s) {
    var said = say(reply.answers, s);
    if (reply.handles) { said = handle(reply, s) || said; }
    if (reply.asks) { said = verify(reply, s) || said; }
    if (reply.need && !said) { said = ask(reply, s); }
    if (reply.seeksYes) { decide(s); said = true; }
    if (reply.proposes && !reply.seeksYes) { said = object(s) || said; }
    if (!said) { remark(reply.ends ? "GOODBYE" : "AGREE", s); }
  }

  function reset(s) {
    ["said", "been", "knows", "hinted", "met", "flag", "disclosed", "raised", "settled", "proposed", "extraAgreed",
      "extraDeclined", "checks", "spoken"].forEach(function (name) { s[name] = {}; });
    ["agreed", "declined", "undecided", "verified", "checkFailed", "recordOpen", "orderPlaced", "cardTaken", "paid",
      "paymentRefused", "resisting", "anyProposal"].forEach(function (name) { s[name] = false; });
    ["turn", "minutes", "objections", "noes", "openShare", "questions", "open"].forEach(function (name) { s[name] = 0; });
    s.trust = s.interest = s.mood = 0.6;
    s.patience = s.comprehension = 0.7;
    s.recording = true;
    s.mode = "practice";
    s.reply = s.you = "";
    s.heard = [];
    s.circumstances = (call.personas[s.persona] || { circumstances: [] }).circumstances;
  }

  call.begin = function () {
    State.variables.persona = Object.keys(call.personas)[0];
    reset(State.variables);
  };

  // Where a link really leads: the answer to the reply may decide it.
  call.go = function (to) {
    var s = State.variables;
    var id = s.reply;
    var from = State.passage;
    if (from === call.first) { reset(s); }
    s.reply = "";
    s.heard = [];
    s.you = "";
    var reply = call.replies[id];
    if (reply) {
      s.you = call.words || "";
      s.said[id] = true;
      effects(reply, s);
      answer(reply, s);
      var route = (reply.routes || []).filter(function (each) { return !each.when || each.when(s); })[0];
      to = route ? route.to : to;
    }
    if (call.enter[to] && !s.been[to]) { say(call.enter[to], s); }
    s.been[to] = true;
    return to;
  };

  call.inCall = function () {
    return tags().some(function (tag) { return tag.indexOf("phase-") === 0; });
  };

  call.desk = function (action) {
    var s = State.variables;
    if (action === "record") { s.recordOpen = true; }
    if (action === "order") { s.orderPlaced = true; }
    if (action === "pay") { s.recording = false; s.cardTaken = s.paid = true; }
  };

  call.customer = function () {
    return plain((call.personas[State.variables.persona] || { name: "Customer" }).name);
  };

  // Every sign that could mean something to SugarCube is written as its number.
  function plain(text) {
    return String(text).replace(/[^A-Za-z0-9 ,.;]/g, function (sign) { return "&#" + sign.charCodeAt(0) + ";"; });
  }

  call.spoken = function () {
    return plain(State.variables.you);
  };

  Config.passages.nobr = true;
  Config.navigation.override = function (to) { return call.go(to); };
  Config.passages.onProcess = function (passage) {
    var who = call.personas[State.variables.persona] || {};
    var names = { first: who.first, formal: who.formal, agent: "Alex", company: call.company };
    return passage.text.replace(/\{(first|formal|agent|company)\}/g, function (whole, name) {
      return names[name] || whole;
    });
  };
  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a");
    call.words = link ? link.textContent : "";
  }, true);
  document.addEventListener("keydown", function (event) {
    call.words = event.target.tagName === "A" ? event.target.textContent : "";
  }, true);
})();
